import { elementAround } from './element-around';
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
export function readDek(lines: readonly MarkedLine[], claims: readonly string[]): Dek | undefined {
  const under = lines.filter(({ line }) => line.distance > 0 && line.distance <= LINES_UNDER_HEADLINE);
  const forms = claims.map(comparableTitle);
  for (const [index, marked] of under.entries()) {
    const { line } = marked;
    if (line.text.length < SHORTEST || line.text.length > LONGEST) continue;
    if (marked.is('author') || marked.is('apart')) continue;
    const next = under[index + 1]?.line;
    if (!marked.is('dek')) {
      if (line.text.length >= LONGEST_UNNAMED) continue;
      const isBeforeText = next !== undefined && next.text.length >= LONGEST_UNNAMED;
      if (!marked.is('lead') && (isBeforeText || !isClaimed(line.text, forms))) continue;
    }
    const neighbour = next?.owner ?? line.owner.nextElementSibling;
    if (neighbour && looksLike(line.owner, neighbour)) return undefined;
    return { text: line.text, element: elementAround(line) };
  }
  return undefined;
}

/** `claims` are in their comparable form. */
function isClaimed(text: string, claims: readonly string[]): boolean {
  const near = claims.filter(
    (claim) => text.length < MOST_TIMES_AS_LONG * claim.length && claim.length < MOST_TIMES_AS_LONG * text.length,
  );
  if (near.length === 0) return false;
  const form = comparableTitle(text);
  return near.some((claim) => titleSimilarity(form, claim) >= SAME_AS_CLAIM);
}

function looksLike(one: Element, other: Element): boolean {
  return (
    one !== other &&
    one.parentElement === other.parentElement &&
    one.localName === other.localName &&
    one.getAttribute('class') === other.getAttribute('class')
  );
}
