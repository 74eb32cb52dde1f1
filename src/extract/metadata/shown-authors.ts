import { TAG } from '../page/tags';
import { isPlausible, looksLikeName, namesIn, uniqueNames } from './author-names';
import { bylineSegmentsOf, type DatedText, segmentsOf } from './byline-segments';
import { namesRole } from './byline-words';
import type { MarkedLine } from './marked-lines';

/** Who one source names, and where the page shows it. */
export type Byline = {
  names: string[];
  elements: Element[];
  /** Lines from the headline, where the source is a line. */
  distance?: number;
};

/** Characters. */
export const LONGEST_BYLINE = 160;
export const NOBODY: Byline = { names: [], elements: [] };
const LONGEST_USER_NAME = 24;
/** Bylines stand at most so many lines before the headline, and so many after it. */
const FIRST_LINE = -4;
const LAST_LINE = 9;
/** A single word that is marked as an author's may stand so many lines from the headline. */
const FARTHEST_ALONE = 2;

/** The names in lines that begin as a byline does ("By …"), nearest to the headline first. */
export function bylineAuthors(lines: readonly MarkedLine[]): Byline {
  for (const [index, marked] of lines.entries()) {
    const { line, is } = marked;
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse) continue;
    if (line.distance < FIRST_LINE || line.distance > LAST_LINE) continue;
    for (const segment of bylineSegmentsOf(datedText(marked))) {
      // What a sentence says was done "by" somebody is what the article tells.
      if (is('apart') || (segment.kind === 'within' && /[a-z\d]{3}[.!?]$/.test(line.text))) break;
      // "By" may be a line of its own, the name the next.
      const next = segment.text === '' ? nextOf(marked, lines[index + 1]) : undefined;
      const isShort = (next?.line.text ?? line.text).length <= LONGEST_BYLINE / 2;
      const names = namesIn(next === undefined ? segment.text : (segmentsOf(datedText(next))[0]?.text ?? '')).filter(
        (name, position) =>
          looksLikeName(name) ||
          (segment.kind === 'byline' && (isShort || (position === 0 && is('author'))) && isUserName(name)),
      );
      if (names.length > 0) {
        const elements = [marked, ...(next ? [next] : [])].map(({ element }) => element());
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
    const { line, is } = marked;
    if (line.text.length > LONGEST_BYLINE || line.isBehindProse) continue;
    if (!is('author') || is('apart')) continue;
    if (last !== undefined && Math.abs(line.distance - last) > 3) break;
    const names = segmentsOf(datedText(marked))
      .flatMap(({ text }) => namesIn(text))
      .filter((name) => looksLikeName(name) || (found.names.length === 0 && isAlone(name, marked) && isUserName(name)));
    if (names.length === 0) continue;
    last = line.distance;
    found.names = uniqueNames([...found.names, ...names]);
    found.elements.push(marked.element());
  }
  return withoutRoles(found);
}

/** A name that stands alone beside a date next to the headline, in the line of the date or the one before or after. */
export function nameBesideDate(lines: readonly MarkedLine[], datedLines: readonly number[]): Byline {
  for (const marked of lines) {
    const { line, is, within } = marked;
    if (Math.abs(line.distance) > 4 || line.text.length > LONGEST_BYLINE / 2) continue;
    if (!datedLines.some((distance) => Math.abs(distance - line.distance) <= 1)) continue;
    // A link beside a date leads to a section, unless its address is an author's.
    if (is('apart')) continue;
    if (!is('authorLink') && within(TAG.a)) continue;
    const names = segmentsOf(datedText(marked))
      .flatMap(({ text }) => namesIn(text))
      // What was glued together of two links is two tags.
      .filter((name) => looksLikeName(name) && marked.texts().some((text) => text.includes(name)))
      .filter((name) => !namesRole(name));
    if (names.length > 0) return { names, elements: [marked.element()] };
  }
  return NOBODY;
}

/** Whether a word that need not be a name is shown as one: as a link to an author, or beside the headline by itself. */
function isAlone(name: string, { line, is }: MarkedLine): boolean {
  return is('authorLink') || (name === line.text && Math.abs(line.distance) <= FARTHEST_ALONE);
}

function withoutRoles({ names, elements }: Byline): Byline {
  return { names: namesIn(names.join('; ')), elements };
}

/** The line that a "by" of its own leads to; where that is named an author's, so is the name. */
function nextOf({ line, is }: MarkedLine, next: MarkedLine | undefined): MarkedLine | undefined {
  return next && (next.line.parent === line.parent || !is('author') || next.is('author')) ? next : undefined;
}

function isUserName(name: string): boolean {
  return isPlausible(name) && name.length <= LONGEST_USER_NAME && name.split(' ').length <= 3;
}

function datedText({ line, dates }: MarkedLine): DatedText {
  return { text: line.text, dates: dates() };
}
