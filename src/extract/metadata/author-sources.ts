import { isPlausible, looksLikeName, namesIn, uniqueNames } from './author-names';
import { bylineSegmentsOf, segmentsOf } from './byline-segments';
import { ROLE } from './byline-words';
import { elementAround } from './element-around';
import { elementText } from './element-text';
import type { MarkedLine } from './marked-lines';
import type { MetaTags } from './meta-tags';
import type { NamedAuthor } from './structured-facts';
import { comparableName } from './title-text';

/** Who one source names, and where the page shows it. */
export type Byline = {
  names: string[];
  elements: Element[];
  /** Lines from the headline, where the source is a line. */
  distance?: number;
};

const TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'article:author_name',
  'creator',
];
const LONGEST_BYLINE = 160;
const LONGEST_USER_NAME = 24;
/** Bylines stand at most so many lines before the headline. */
const FIRST_LINE = -4;
const NOBODY: Byline = { names: [], elements: [] };

/** The people of the JSON-LD; organisations only where there are no people, and never the site itself. */
export function structuredAuthors(authors: readonly NamedAuthor[], siteNames: readonly string[]): string[] {
  const people = authors.filter(({ isPerson }) => isPerson);
  const chosen = people.length > 0 ? people : authors;
  return uniqueNames(chosen.flatMap(({ name }) => (isSite(name, siteNames) ? [] : namesIn(name))));
}

/** The names in the page's `<meta>`: the first source that has any. */
export function taggedAuthors(tags: MetaTags, siteNames: readonly string[]): string[] {
  for (const tag of TAGS) {
    const names = uniqueNames((tags.get(tag) ?? []).flatMap((name) => (isSite(name, siteNames) ? [] : namesIn(name))));
    if (names.length > 0) return names;
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  return /author|written|by|verfasst|geschrieben|escrito|écrit|scritto/i.test(label)
    ? (tags.get('twitter:data1') ?? []).flatMap(namesIn)
    : [];
}

/** The names in lines that begin as a byline does ("By …"), nearest to the headline first. */
export function bylineAuthors(lines: readonly MarkedLine[]): Byline {
  for (const [index, { line, marks }] of lines.entries()) {
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse || line.distance < FIRST_LINE) continue;
    for (const segment of bylineSegmentsOf(line.text)) {
      if (marks().apart) break;
      // "By" may be a line of its own, the name the next.
      const next = segment.text === '' ? lines[index + 1] : undefined;
      const isShort = (next?.line.text ?? line.text).length <= LONGEST_BYLINE / 2;
      const names = namesIn(next === undefined ? segment.text : (segmentsOf(next.line.text)[0]?.text ?? '')).filter(
        (name) => looksLikeName(name) || (segment.kind === 'byline' && isShort && isUserName(name)),
      );
      if (names.length > 0) {
        const elements = [line, ...(next ? [next.line] : [])].map(elementAround);
        return { names, elements, distance: line.distance };
      }
    }
  }
  return NOBODY;
}

/** The names in lines near the headline that the page's markup calls an author's. */
export function markedAuthors(lines: readonly MarkedLine[]): Byline {
  const found: Byline = { names: [], elements: [] };
  let last: number | undefined;
  for (const marked of lines) {
    const { line } = marked;
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse) continue;
    const marks = marked.marks();
    if (!marks.author || marks.apart) continue;
    if (last !== undefined && Math.abs(line.distance - last) > 3) break;
    const names = segmentsOf(line.text)
      .flatMap(({ text }) => namesIn(text))
      .filter((name) => looksLikeName(name) || (marks.authorLink && found.names.length === 0 && isUserName(name)));
    if (names.length === 0) continue;
    last = line.distance;
    found.names = uniqueNames([...found.names, ...names]);
    found.elements.push(elementAround(line));
  }
  return withoutRoles(found);
}

/** A name that stands alone beside a date next to the headline, in the line of the date or the one before or after. */
export function nameBesideDate(lines: readonly MarkedLine[], datedLines: readonly number[]): Byline {
  for (const { line, marks } of lines) {
    if (Math.abs(line.distance) > 4 || line.text.length > LONGEST_BYLINE / 2) continue;
    if (!datedLines.some((distance) => Math.abs(distance - line.distance) <= 1)) continue;
    // A link beside a date leads to a section, unless its address is an author's.
    if (marks().apart) continue;
    if (!marks().authorLink && line.nodes.some((node) => node.parentElement?.closest('a') !== null)) continue;
    const names = segmentsOf(line.text)
      .flatMap(({ text }) => namesIn(text))
      .filter((name) => looksLikeName(name) && !ROLE.test(name.toLowerCase()));
    if (names.length > 0) return { names, elements: [elementAround(line)] };
  }
  return NOBODY;
}

/** The one name that the markup of the whole page calls its author; none where it gives several. */
export function onlyMarkedAuthor(document: Document): Byline {
  for (const selector of [
    '[rel~="author" i], [itemprop~="author"]',
    '[class*="author"], [class*="byline"], [class*="Author"], [class*="Byline"]',
  ]) {
    const named = [...document.querySelectorAll(selector)].slice(0, 24).flatMap(nameOf);
    const names = uniqueNames(named.flatMap((one) => one.names));
    if (names.length === 1) return { names, elements: named.map(({ element }) => element) };
  }
  return NOBODY;
}

function nameOf(element: Element): { element: Element; names: string[] }[] {
  if (element.localName === 'body' || element.localName === 'html') return [];
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  const text = inner.getAttribute('content') ?? elementText(inner);
  if (text.length > LONGEST_BYLINE / 2) return [];
  const names = (segmentsOf(text)[0]?.text ?? '').split('\n').flatMap(namesIn).filter(looksLikeName);
  return names.length === 0 ? [] : [{ element, names }];
}

function withoutRoles({ names, elements }: Byline): Byline {
  return { names: namesIn(names.join('; ')), elements };
}

function isUserName(name: string): boolean {
  return isPlausible(name) && name.length <= LONGEST_USER_NAME && name.split(' ').length <= 3;
}

/** Whether a name is the site's own. */
export function isSite(name: string, siteNames: readonly string[]): boolean {
  const plain = comparableName(name);
  return siteNames.some((site) => comparableName(site) === plain);
}
