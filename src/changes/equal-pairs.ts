import { diffArrays } from 'diff';
import type { Pair } from './similar-pairs';

/** The paragraphs that are in both texts, in their order. A paragraph that only one of them has costs nothing. */
export function equalPairs(before: string[], after: string[]): Pair[] {
  const isBefore = new Set(before);
  const isAfter = new Set(after);
  const shared = (keys: string[], others: Set<string>) =>
    keys.map((key, place) => ({ key, place })).filter(({ key }) => others.has(key));
  const [one, other] = [shared(before, isAfter), shared(after, isBefore)];
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  for (const { count, added, removed } of diffArrays(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
  )) {
    for (let step = 0; step < count; step += 1) {
      const [mine, theirs] = [one[row], other[column]];
      if (!added && !removed && mine && theirs) pairs.push({ before: mine.place, after: theirs.place });
      if (!added) row += 1;
      if (!removed) column += 1;
    }
  }
  return pairs;
}
