import type { PageTable } from '../page/page-table';
import { type Alike, ownRanges, type Range } from './repeated-elements';

/** Something that a row of a page may say of the post around it; `kind` is the same where it looks the same. */
export type Candidate<Value> = { row: number; kind: string; value: Value; strength: number };

/** What each of the posts says of itself, by the post's row. */
export type ByPost<Value> = Map<number, Value>;

/** How one kind fits: in how many posts it is, how many different things it says, and how much it means by its name. */
export type Fit<Value> = { kind: string; values: ByPost<Value>; strength: number; first: number };

/** The kinds of candidates in the posts' own rows, each with the first value in each post. */
export function fitsOf<Value>(table: PageTable, posts: Alike, candidates: readonly Candidate<Value>[]): Fit<Value>[] {
  const fits = new Map<string, Fit<Value>>();
  for (const [index, post] of posts.entries()) {
    for (const candidate of candidatesIn(ownRanges(table, posts, index), candidates)) {
      const { kind, strength, value, row } = candidate;
      const fit = fits.get(kind) ?? { kind, values: new Map(), strength, first: row };
      fits.set(kind, fit);
      if (!fit.values.has(post)) fit.values.set(post, value);
    }
  }
  return [...fits.values()];
}

/** The candidates that lie in the ranges. */
export function candidatesIn<Value>(ranges: Range[], candidates: readonly Candidate<Value>[]): Candidate<Value>[] {
  return ranges.flatMap(([from, to]) => candidates.slice(firstAt(candidates, from), firstAt(candidates, to)));
}

/** The place of the first candidate at `row` or later; candidates are in document order. */
function firstAt(candidates: readonly { row: number }[], row: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
