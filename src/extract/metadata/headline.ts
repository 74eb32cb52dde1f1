import { MARK } from '../page/marks';
import type { PageTable } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';
import { elementText, rowText } from './element-text';
import { hasCases } from './lower-case';
import { comparableTitle, titleSimilarity } from './title-text';

/** What a page calls its article: the headline that is shown, the element that shows it, and its row where it has one. */
export type Headline = { text: string; element?: Element; row?: number };

/** Titles as the page's head and data give them, best source first. */
export type Claims = {
  /** As they stand there. */
  stated: readonly string[];
  /** The site's name left out. Most pages are not asked for more than those that are stated. */
  titles: () => readonly string[];
  siteNames: () => readonly string[];
};

/** Titles and the names of the site in their comparable form. */
type Forms = { titles: readonly string[]; siteNames: readonly string[] };
type Candidate = { element: Element; row: number; text: string; score: number };

const MARKED = '[itemprop~="headline"], [class*="headline" i], [class*="title" i], [id*="title" i]';
const APART = tagSet('nav', 'footer', 'aside', 'dialog', 'button');
const APART_NAMES = new Set(['nav', 'footer', 'aside', 'template', 'noscript', 'dialog', 'button']);
const LONGEST_HEADLINE = 300;
const MOST_CANDIDATES = 60;
/** A claim shorter than this (characters) may be part of a headline by chance. */
const SHORTEST_PIECE = 15;
const SURE_SCORE = 0.7;
/** An `h1` that no heading below it can surpass. */
const CERTAIN_SCORE = 1.05;
const ONLY_HEADING_SCORE = 0.4;

/**
 * The visible heading that agrees best with what the page claims; the claim itself where none does.
 * Most pages have one `h1` that says what the tags say, and are asked nothing more. All headings are compared where
 * they have not, and elements that are only named after titles where no heading is convincing.
 */
export function readHeadline(table: PageTable, claims: Claims): Headline | undefined {
  const first = rowsOf(table, [TAG.h1]);
  const [only = -1] = first;
  const text = first.length === 1 ? rowText(table, only) : '';
  if (text !== '' && claims.stated.includes(text)) return { text, element: table.nodes[only] as Element, row: only };
  return comparedHeadline(table, first, claims);
}

function comparedHeadline(table: PageTable, first: readonly number[], claims: Claims): Headline | undefined {
  const titles = claims.titles();
  const forms = { titles: titles.map(comparableTitle), siteNames: claims.siteNames().map(comparableTitle) };
  const onlyOne = first.length === 1;
  let best = rank(
    first.map((row) => inTable(table, row)),
    forms,
    onlyOne,
  );
  if (best === undefined || best.score < CERTAIN_SCORE) {
    const rows = rowsOf(table, [TAG.h1, TAG.h2, TAG.h3]);
    best = better(
      best,
      rank(
        rows.map((row) => inTable(table, row)),
        forms,
        onlyOne,
      ),
    );
  }
  if (best === undefined || best.score < SURE_SCORE) {
    const marked = rank(markedElements(table), forms, onlyOne);
    if (marked !== undefined && marked.score >= SURE_SCORE) best = better(best, marked);
  }
  const [claim] = titles;
  if (best === undefined) return claim === undefined ? undefined : { text: claim };
  const isOnlyHeading = best.element.localName === 'h1' && best.score >= ONLY_HEADING_SCORE;
  if (best.score < SURE_SCORE && !isOnlyHeading && claim !== undefined) return { text: claim };
  const row = best.row < 0 ? table.nodes.indexOf(best.element) : best.row;
  return { text: asClaimed(best, titles, forms.titles), element: best.element, ...(row >= 0 && { row }) };
}

/** The rows of these tags that can show the page's headline. */
function rowsOf(table: PageTable, tags: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.length && rows.length < MOST_CANDIDATES; row += 1) {
    if (tags.includes(table.tag[row] ?? 0) && !isApart(table, row)) rows.push(row);
  }
  return rows;
}

/** In a part of the page that never holds its headline. */
function isApart(table: PageTable, row: number): boolean {
  for (let above = row; above >= 0; above = table.parent[above] ?? -1) {
    if (APART[table.tag[above] ?? 0] === 1) return true;
    if ((table.marks[above] ?? 0) & MARK.hidden && (table.nodes[above] as Element).hasAttribute('hidden')) return true;
  }
  return false;
}

/** A heading before it is compared; `row` is -1 where it is not known. */
type Heading = Pick<Candidate, 'element' | 'row' | 'text'>;

const inTable = (table: PageTable, row: number): Heading => ({
  element: table.nodes[row] as Element,
  row,
  text: rowText(table, row),
});

/** What is named after titles. Whole sections are too: they hold more than a headline. */
function markedElements(table: PageTable): Heading[] {
  const all = (table.nodes[0] as Element).querySelectorAll(MARKED);
  return Array.from({ length: Math.min(all.length, MOST_CANDIDATES) }, (_, index) => all[index] as Element)
    .filter((element) => !isInPartApart(element))
    .map((element) => ({ element, row: -1, text: elementText(element) }));
}

function isInPartApart(element: Element): boolean {
  for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
    if (APART_NAMES.has(ancestor.localName) || ancestor.hasAttribute('hidden')) return true;
  }
  return false;
}

function better(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  return one === undefined || (other !== undefined && other.score > one.score) ? other : one;
}

/**
 * The text of the heading as a claim writes it, where the claim is the same but for capitals, or is one of the pieces
 * that the heading's markup is made of (a kicker before it, a count of replies after it). `forms` are the titles in
 * their comparable form.
 */
function asClaimed({ element, text }: Candidate, titles: readonly string[], forms: readonly string[]): string {
  const shown = comparableTitle(text);
  const isInPieces = element.firstElementChild !== null;
  for (const [index, title] of titles.entries()) {
    const claim = forms[index] ?? '';
    if (claim === shown) return isOneCase(text) || (isInPieces && hasMoreSigns(title, text)) ? title : text;
    const isPiece = shown.endsWith(` ${claim}`) || shown.startsWith(`${claim} `);
    if (isPiece && isInPieces && claim.length >= SHORTEST_PIECE) return title;
  }
  return text;
}

/** Whether `title` has the colon or dash between its parts that only style shows in `text`. */
function hasMoreSigns(title: string, text: string): boolean {
  return /:\s|\s[–—-]\s/.test(title) && !/:\s|\s[–—-]\s/.test(text);
}

/** Written in capitals alone, or in small letters alone: a matter of style that the page's own text should not have had. */
function isOneCase(text: string): boolean {
  return hasCases(text) && (text === text.toUpperCase() || text === text.toLowerCase());
}

function rank(headings: readonly Heading[], forms: Forms, onlyOne: boolean): Candidate | undefined {
  let best: Candidate | undefined;
  for (const [order, heading] of headings.entries()) {
    if (heading.text === '' || heading.text.length > LONGEST_HEADLINE) continue;
    const score = scoreOf(heading, forms, onlyOne) - Math.min(order * 0.01, 0.15);
    if (best === undefined || score > best.score) best = { ...heading, score };
  }
  return best;
}

function scoreOf({ element, text }: Heading, { titles, siteNames }: Forms, onlyOne: boolean): number {
  const form = comparableTitle(text);
  const similarity = Math.max(0, ...titles.map((title) => titleSimilarity(form, title)));
  const level = element.localName === 'h1' ? 0.25 : element.localName === 'h2' ? 0.05 : 0;
  return similarity + level + (onlyOne && level === 0.25 ? 0.1 : 0) - (siteNames.includes(form) ? 0.5 : 0);
}
