import { elementText } from './element-text';
import { hasCases } from './lower-case';
import { comparableTitle, titleSimilarity } from './title-text';

/** What a page calls its article: the headline that is shown, and the element that shows it. */
export type Headline = { text: string; element?: Element };

/** Titles as the page's head and data give them, the site's name already left out, best source first. */
export type Claims = { titles: readonly string[]; siteNames: readonly string[] };

type Candidate = { element: Element; text: string; score: number };

const MARKED = '[itemprop~="headline"], [class*="headline" i], [class*="title" i], [id*="title" i]';
const APART = new Set(['nav', 'footer', 'aside', 'template', 'noscript', 'dialog', 'button']);
const LONGEST_HEADLINE = 300;
const MOST_CANDIDATES = 60;
/** A claim shorter than this (characters) may be part of a headline by chance. */
const SHORTEST_PIECE = 15;
const SURE_SCORE = 0.7;
/** An `h1` that is word for word what the page claims. */
const CERTAIN_SCORE = 1.2;
const ONLY_HEADING_SCORE = 0.4;

/**
 * The visible heading that agrees best with what the page claims; the claim itself where none does.
 * Most pages have one `h1` that says what the tags say, and are asked nothing more. All headings are compared where
 * they have not, and elements that are only named after titles where no heading is convincing.
 */
export function readHeadline(document: Document, claims: Claims): Headline | undefined {
  const forms = { titles: claims.titles.map(comparableTitle), siteNames: claims.siteNames.map(comparableTitle) };
  const root = document.body ?? document;
  let best = rank(root.getElementsByTagName('h1'), forms)[0];
  if (best === undefined || best.score < CERTAIN_SCORE)
    best = better(best, rank(root.querySelectorAll('h1, h2, h3'), forms)[0]);
  if (best === undefined || best.score < SURE_SCORE) {
    const marked = rank(root.querySelectorAll(MARKED), forms)[0];
    if (marked !== undefined && marked.score >= SURE_SCORE) best = better(best, marked);
  }
  const [claim] = claims.titles;
  if (best === undefined) return claim === undefined ? undefined : { text: claim };
  const isOnlyHeading = best.element.localName === 'h1' && best.score >= ONLY_HEADING_SCORE;
  if (best.score >= SURE_SCORE || isOnlyHeading || claim === undefined) {
    return { text: asClaimed(best, claims.titles, forms.titles), element: best.element };
  }
  return { text: claim };
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

function rank(elements: ArrayLike<Element>, forms: Claims): Candidate[] {
  const all = Array.prototype.slice.call(elements, 0, MOST_CANDIDATES) as Element[];
  const onlyOne = all.filter((element) => element.localName === 'h1').length === 1;
  const candidates = all.flatMap((element, order): Candidate[] => {
    const text = isApart(element) ? '' : elementText(element);
    if (text === '' || text.length > LONGEST_HEADLINE) return [];
    return [{ element, text, score: scoreOf(element, text, forms, onlyOne) - Math.min(order * 0.01, 0.15) }];
  });
  return candidates.sort((one, other) => other.score - one.score);
}

/** `titles` and `siteNames` are in their comparable form. */
function scoreOf(element: Element, text: string, { titles, siteNames }: Claims, onlyOne: boolean): number {
  const form = comparableTitle(text);
  const similarity = Math.max(0, ...titles.map((title) => titleSimilarity(form, title)));
  const level = element.localName === 'h1' ? 0.25 : element.localName === 'h2' ? 0.05 : 0;
  return similarity + level + (onlyOne && level === 0.25 ? 0.1 : 0) - (siteNames.includes(form) ? 0.5 : 0);
}

/** In a part of the page that never holds its headline. */
function isApart(element: Element): boolean {
  for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
    if (APART.has(ancestor.localName) || ancestor.hasAttribute('hidden')) return true;
  }
  return false;
}
