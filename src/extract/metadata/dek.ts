import type { PageTable } from '../page/page-table';
import type { MarkedLine } from './marked-lines';
import { comparableTitle, titleSimilarity } from './title-text';

/** The sentence under the headline, and the element that shows it. */
export type Dek = { text: string; element: Element };

const LINES_UNDER_HEADLINE = 6;
const SHORTEST = 25;
const LONGEST = 400;
/** What is not named a dek is one only where it is shorter than a paragraph (characters). */
const LONGEST_UNNAMED = 140;
const SAME_AS_CLAIM = 0.9;
/** Of two texts that are the same but for signs, neither is so many times as long as the other. */
const MOST_TIMES_AS_LONG = 2.5;

/**
 * The standfirst: a line right under the headline that its markup calls so, or a short one that leads into the text or
 * repeats what the page says of itself. What is as long as a paragraph, or looks like the next one, is the first
 * paragraph of the text and belongs to that.
 */
export function readDek(table: PageTable, lines: readonly MarkedLine[], claims: readonly string[]): Dek | undefined {
  const under = lines.filter(({ line }) => line.distance > 0 && line.distance <= LINES_UNDER_HEADLINE);
  for (const [index, marked] of under.entries()) {
    const { line } = marked;
    if (line.text.length < SHORTEST || line.text.length > LONGEST) continue;
    if (marked.is('author') || marked.is('apart')) continue;
    const next = under[index + 1]?.line;
    if (!marked.is('dek')) {
      if (line.text.length >= LONGEST_UNNAMED) continue;
      const isBeforeText = next !== undefined && next.text.length >= LONGEST_UNNAMED;
      if (!marked.is('lead') && (isBeforeText || !isClaimed(line.text, claims))) continue;
    }
    if (next !== undefined && looksLike(table, line.owner, next.owner)) return undefined;
    return { text: line.text, element: marked.element() };
  }
  return undefined;
}

function isClaimed(text: string, claims: readonly string[]): boolean {
  const near = claims.filter(
    (claim) => text.length < MOST_TIMES_AS_LONG * claim.length && claim.length < MOST_TIMES_AS_LONG * text.length,
  );
  if (near.length === 0) return false;
  const form = comparableTitle(text);
  return near.some((claim) => titleSimilarity(form, comparableTitle(claim)) >= SAME_AS_CLAIM);
}

function looksLike({ parent, tag, look }: PageTable, one: number, other: number): boolean {
  return one !== other && parent[one] === parent[other] && tag[one] === tag[other] && look[one] === look[other];
}
