import { looksLikeName } from './author-names';
import { type ClosingSource, closingByline } from './closing-byline';
import type { MarkedLine } from './marked-lines';
import type { MetaTags } from './meta-tags';
import type { NamedElements } from './named-elements';
import { onlyMarkedAuthor } from './only-marked-author';
import type { DateStyle } from './parse-date';
import { peopleAmong } from './people-among';
import { type Byline, bylineAuthors, markedAuthors, NOBODY, nameBesideDate } from './shown-authors';
import { structuredAuthors, taggedAuthors } from './stated-authors';
import type { NamedAuthor } from './structured-facts';
import { comparableName } from './title-text';

/** Where authors are looked for. `datedLines` are the distances of the lines that hold a date. */
export type AuthorSources = {
  named: NamedElements;
  lines: readonly MarkedLine[];
  structured: readonly NamedAuthor[];
  tags: MetaTags;
  siteNames: readonly string[];
  datedLines: readonly number[];
  style: DateStyle;
  /** Where the headline stands on the page; absent where the page shows none. */
  closing?: ClosingSource | undefined;
};

/** Characters of date, role and separators beside the names of a byline. */
const LONGEST_BESIDE = 70;
const NEAR_LINES = 5;

/**
 * Who wrote the article, and where the page shows it. What the page shows in words ("By …") is believed before what it
 * tells machines, unless both share a name: then the machines' list, which is cut cleaner. Nobody rather than a guess.
 */
export function readAuthors(sources: AuthorSources): Byline {
  const { named, lines, tags } = sources;
  const siteNames = sources.siteNames.map(comparableName);
  const isShown = (name: string) => shownAt(lines, [name]).length > 0;
  const structured = structuredAuthors(sources.structured, siteNames, isShown);
  const stated = structured.length > 0 ? structured : taggedAuthors(tags, siteNames, isShown);
  const byline = bylineAuthors(lines);
  // A byline further off may be of another text: the page's word weighs more.
  const isNear = byline.distance !== undefined && Math.abs(byline.distance) <= NEAR_LINES;
  const isListLonger = isNear && namesMore(byline.names, stated);
  if (stated.length > 0 && !isListLonger && (!isNear || shareName(stated, byline.names))) {
    return { names: stated, elements: shownAt(lines, stated) };
  }
  const sure = [
    () => byline,
    () => markedAuthors(lines),
    () => onlyMarkedAuthor(named(), sources.style),
    () => nameBesideDate(lines, sources.datedLines),
    () => (sources.closing === undefined ? NOBODY : closingByline(sources.closing)),
  ];
  for (const source of sure) {
    const { elements, ...found } = source();
    const names = peopleAmong(found.names, siteNames);
    if (names.length > 0) return { names, elements };
  }
  return { names: [], elements: [] };
}

/** Whether both lists name one and the same; what is shown may have a role glued to the name. */
function shareName(stated: readonly string[], shown: readonly string[]): boolean {
  return shown.some((name) => stated.some((other) => name.toLowerCase().startsWith(other.toLowerCase())));
}

/** Whether the page shows all that it states and more: tags often keep the first author only. */
function namesMore(shown: readonly string[], stated: readonly string[]): boolean {
  const names = new Set(shown.map((name) => name.toLowerCase()));
  return (
    shown.length > stated.length && stated.every((name) => names.has(name.toLowerCase())) && shown.every(looksLikeName)
  );
}

/** The lines near the headline that show the names and little else: more would be a sentence about the author. */
function shownAt(lines: readonly MarkedLine[], names: readonly string[]): Element[] {
  const lowered = names.map((name) => name.toLowerCase());
  return lines.flatMap(({ line, is, element }) => {
    if (line.isBehindProse || line.text.length > lowered.join('').length + LONGEST_BESIDE) return [];
    const text = line.text.toLowerCase();
    const shown = lowered.filter((name) => text.includes(name));
    const beside = line.text.length - shown.join('').length;
    return shown.length === 0 || beside > LONGEST_BESIDE || is('apart') ? [] : [element()];
  });
}
