import { elementText } from './element-text';
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
const ONLY_HEADING_SCORE = 0.4;

/**
 * The visible heading that agrees best with what the page claims; the claim itself where none does.
 * Headings are looked at first; elements that are only named after titles where no heading is convincing.
 */
export function readHeadline(document: Document, claims: Claims): Headline | undefined {
  const headings = rank(document.querySelectorAll('h1, h2, h3'), claims);
  let best = headings[0];
  if (best === undefined || best.score < SURE_SCORE) {
    const marked = rank((document.body ?? document).querySelectorAll(MARKED), claims)[0];
    if (marked !== undefined && marked.score >= SURE_SCORE && marked.score > (best?.score ?? 0)) best = marked;
  }
  const [claim] = claims.titles;
  if (best === undefined) return claim === undefined ? undefined : { text: claim };
  const isOnlyHeading = best.element.localName === 'h1' && (claim === undefined || best.score >= ONLY_HEADING_SCORE);
  if (best.score >= SURE_SCORE || isOnlyHeading || claim === undefined) {
    return { text: asClaimed(best, claims.titles), element: best.element };
  }
  return { text: claim };
}

/**
 * The text of the heading as a claim writes it, where the claim is the same but for capitals, or is one of the pieces
 * that the heading's markup is made of (a kicker before it, a count of replies after it).
 */
function asClaimed({ element, text }: Candidate, titles: readonly string[]): string {
  const shown = comparableTitle(text);
  for (const title of titles) {
    const claim = comparableTitle(title);
    if (claim === shown) return isOneCase(text) ? title : text;
    const isPiece = shown.endsWith(` ${claim}`) || shown.startsWith(`${claim} `);
    if (isPiece && element.firstElementChild !== null && claim.length >= SHORTEST_PIECE) return title;
  }
  return text;
}

/** Written in capitals alone, or in small letters alone: a matter of style that the page's own text should not have had. */
function isOneCase(text: string): boolean {
  return /\p{Lu}|\p{Ll}/u.test(text) && (text === text.toUpperCase() || text === text.toLowerCase());
}

function rank(elements: NodeListOf<Element>, claims: Claims): Candidate[] {
  const all = [...elements].slice(0, MOST_CANDIDATES);
  const onlyOne = all.filter((element) => element.localName === 'h1').length === 1;
  const candidates = all.flatMap((element, order): Candidate[] => {
    const text = isApart(element) ? '' : elementText(element);
    if (text === '' || text.length > LONGEST_HEADLINE) return [];
    return [{ element, text, score: scoreOf(element, text, claims, onlyOne) - Math.min(order * 0.01, 0.15) }];
  });
  return candidates.sort((one, other) => other.score - one.score);
}

function scoreOf(element: Element, text: string, { titles, siteNames }: Claims, onlyOne: boolean): number {
  const similarity = Math.max(0, ...titles.map((title) => titleSimilarity(text, title)));
  const level = element.localName === 'h1' ? 0.25 : element.localName === 'h2' ? 0.05 : 0;
  const isSite = siteNames.some((name) => comparableTitle(name) === comparableTitle(text));
  return similarity + level + (onlyOne && level === 0.25 ? 0.1 : 0) - (isSite ? 0.5 : 0);
}

/** In a part of the page that never holds its headline. */
function isApart(element: Element): boolean {
  for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
    if (APART.has(ancestor.localName) || ancestor.hasAttribute('hidden')) return true;
  }
  return false;
}
