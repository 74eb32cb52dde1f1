import type { MarkedLine } from './marked-lines';
import { elementAround } from './surroundings';
import { titleSimilarity } from './title-text';

/** The sentence under the headline, and the element that shows it. */
export type Dek = { text: string; element: Element };

const LINES_UNDER_HEADLINE = 6;
const SHORTEST = 25;
const LONGEST = 400;
const SAME_AS_CLAIM = 0.9;

/**
 * The standfirst: a line right under the headline that its markup calls so, or that repeats what the page says of
 * itself. Where the next paragraph looks the same it is the first paragraph of the text, and belongs to that.
 */
export function readDek(lines: readonly MarkedLine[], claims: readonly string[]): Dek | undefined {
  const under = lines.filter(({ line }) => line.distance > 0 && line.distance <= LINES_UNDER_HEADLINE);
  for (const [index, { line, marks }] of under.entries()) {
    if (line.text.length < SHORTEST || line.text.length > LONGEST || marks.author || marks.apart) continue;
    const isClaimed = claims.some((claim) => titleSimilarity(line.text, claim) >= SAME_AS_CLAIM);
    if (!marks.dek && !isClaimed) continue;
    const next = under[index + 1]?.line.owner ?? line.owner.nextElementSibling;
    if (next && looksLike(line.owner, next)) return undefined;
    return { text: line.text, element: elementAround(line) };
  }
  return undefined;
}

function looksLike(one: Element, other: Element): boolean {
  return (
    one !== other &&
    one.parentElement === other.parentElement &&
    one.localName === other.localName &&
    one.getAttribute('class') === other.getAttribute('class')
  );
}
