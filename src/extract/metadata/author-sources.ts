import { isPlausible, looksLikeName, namesIn, uniqueNames } from './author-names';
import { bylineSegmentsOf, segmentsOf } from './byline-segments';
import { ROLE } from './byline-words';
import { elementAround } from './element-around';
import { elementText, plainText } from './element-text';
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
/** Bylines stand at most so many lines before the headline, and so many after it. */
const FIRST_LINE = -4;
const LAST_LINE = 9;
/** How systems write who is logged in, not how people write their names; and editorial desks. */
const USER_NAME = /^[a-z\d]\S*$|[a-z][._/][a-z]|[Rr]eda[kc]/;
const NAMED_WITH_ARTICLE = /^(?:the|die|der|das|le|la|el|il) /i;
/** Of fewer letters than this, what stands in the site's name too stands there by chance. */
const SHORTEST_SITE_PART = 6;
const MOST_MARKED = 24;
const NOBODY: Byline = { names: [], elements: [] };

/**
 * The people of the JSON-LD; organisations only where there are no people. Never the site itself, unless it bears the
 * name of somebody whom the page calls a person.
 */
export function structuredAuthors(authors: readonly NamedAuthor[], siteNames: readonly string[]): string[] {
  const people = authors.filter(({ isPerson }) => isPerson);
  const chosen = people.length > 0 ? people : authors;
  const names = chosen.flatMap(({ name, isCalledPerson }) =>
    isSite(name, siteNames) && !(isCalledPerson === true && mayNamePerson(name)) ? [] : namesIn(name),
  );
  return peopleAmong(uniqueNames(names), siteNames);
}

/** The names in the page's `<meta>`: the first source that has any. User names only where `isShown` knows them. */
export function taggedAuthors(
  tags: MetaTags,
  siteNames: readonly string[],
  isShown: (name: string) => boolean,
): string[] {
  for (const tag of TAGS) {
    const names = (tags.get(tag) ?? []).flatMap((name) => (isSite(name, siteNames) ? [] : namesIn(name)));
    const credible = names.filter((name) => !USER_NAME.test(name) || isShown(name));
    if (credible.length > 0) return peopleAmong(uniqueNames(credible), siteNames);
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  return /author|written|by|verfasst|geschrieben|escrito|écrit|scritto/i.test(label)
    ? (tags.get('twitter:data1') ?? []).flatMap(namesIn)
    : [];
}

/** The names in lines that begin as a byline does ("By …"), nearest to the headline first. */
export function bylineAuthors(lines: readonly MarkedLine[]): Byline {
  for (const [index, { line, is }] of lines.entries()) {
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse) continue;
    if (line.distance < FIRST_LINE || line.distance > LAST_LINE) continue;
    for (const segment of bylineSegmentsOf(line.text)) {
      if (is('apart')) break;
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
  for (const { line, is } of lines) {
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse) continue;
    if (!is('author') || is('apart')) continue;
    if (last !== undefined && Math.abs(line.distance - last) > 3) break;
    const names = segmentsOf(line.text)
      .flatMap(({ text }) => namesIn(text))
      .filter((name) => looksLikeName(name) || (found.names.length === 0 && is('authorLink') && isUserName(name)));
    if (names.length === 0) continue;
    last = line.distance;
    found.names = uniqueNames([...found.names, ...names]);
    found.elements.push(elementAround(line));
  }
  return withoutRoles(found);
}

/** A name that stands alone beside a date next to the headline, in the line of the date or the one before or after. */
export function nameBesideDate(lines: readonly MarkedLine[], datedLines: readonly number[]): Byline {
  for (const { line, is } of lines) {
    if (Math.abs(line.distance) > 4 || line.text.length > LONGEST_BYLINE / 2) continue;
    if (!datedLines.some((distance) => Math.abs(distance - line.distance) <= 1)) continue;
    // A link beside a date leads to a section, unless its address is an author's.
    if (is('apart')) continue;
    if (!is('authorLink') && line.nodes.some((node) => node.parentElement?.closest('a') !== null)) continue;
    const names = segmentsOf(line.text)
      .flatMap(({ text }) => namesIn(text))
      // What was glued together of two links is two tags.
      .filter((name) => looksLikeName(name) && line.nodes.some(({ data }) => plainText(data).includes(name)))
      .filter((name) => !ROLE.test(name.toLowerCase()));
    if (names.length > 0) return { names, elements: [elementAround(line)] };
  }
  return NOBODY;
}

/** The one name that the markup of the whole page calls its author; none where it gives several. */
export function onlyMarkedAuthor(elements: readonly Element[]): Byline {
  for (const isAuthor of [isMarkedAuthor, isCalledAuthor]) {
    const named = elements.filter(isAuthor).slice(0, MOST_MARKED).flatMap(nameOf);
    const names = uniqueNames(named.flatMap((one) => one.names));
    if (names.length === 1) return { names, elements: named.map(({ element }) => element) };
  }
  return NOBODY;
}

function isMarkedAuthor(element: Element): boolean {
  return [element.getAttribute('rel'), element.getAttribute('itemprop')].some((value) =>
    /\bauthor\b/i.test(value ?? ''),
  );
}

function isCalledAuthor(element: Element): boolean {
  return /author|byline/i.test(element.getAttribute('class') ?? '');
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

/** Who is left of `names` without the organisations that stand beside people, and without the site itself. */
export function peopleAmong(names: readonly string[], siteNames: readonly string[]): string[] {
  const people = names.filter((name) => !ROLE.test(name.toLowerCase()) && !isPartOfSite(name, siteNames));
  return people.length > 0 ? people : names.filter((name) => mayNamePerson(name) || !isSite(name, siteNames));
}

/** Whether a site of this name may be called after somebody. */
function mayNamePerson(name: string): boolean {
  return looksLikeName(name) && !NAMED_WITH_ARTICLE.test(name);
}

function isPartOfSite(name: string, siteNames: readonly string[]): boolean {
  const plain = comparableName(name);
  return siteNames.some((site) => {
    const own = comparableName(site);
    return own.length >= SHORTEST_SITE_PART && plain.includes(own);
  });
}

/** Whether a name is the site's own. */
export function isSite(name: string, siteNames: readonly string[]): boolean {
  const plain = comparableName(name);
  return siteNames.some((site) => comparableName(site) === plain);
}
