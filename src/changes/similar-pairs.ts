/** Words as numbers: equal words have equal numbers, of 0 to `words` - 1. */
export type WordBag = { ids: Int32Array; pictures: string };

/** A paragraph before, and the one after that it became; both by their places. */
export type Pair = { before: number; after: number };

/** Of the words of both, so large a share in common makes two paragraphs the same one, rewritten. Unrelated ones share a quarter. */
const LEAST_ALIKE = 0.45;
/** Larger gaps (4,000 paragraphs to 4,000) are not looked into: nobody reads on in what is left of such a text. */
const MOST_PAIRS = 16_000_000;

const SKIP_BEFORE = 1;
const SKIP_AFTER = 2;

/**
 * Which paragraphs became which, in their order: so that as much likeness as possible is found (the alignment of Needleman
 * and Wunsch, gaps for free). `pause` is awaited between rows.
 */
export async function similarPairs(
  before: WordBag[],
  after: WordBag[],
  { words, pause }: { words: number; pause: () => Promise<void> },
): Promise<Pair[]> {
  if (before.length * after.length > MOST_PAIRS) return [];
  const width = after.length + 1;
  const ways = new Uint8Array((before.length + 1) * width);
  const counts = new Int32Array(words);
  let last = new Float32Array(width);
  for (const [row, bag] of before.entries()) {
    await pause();
    const next = new Float32Array(width);
    countWords(bag, counts, 1);
    for (const [column, other] of after.entries()) {
      const alike = likeness(bag, other, counts);
      const paired = alike >= LEAST_ALIKE ? value(last, column) + alike : -1;
      const best = Math.max(paired, value(last, column + 1), value(next, column));
      next[column + 1] = best;
      ways[(row + 1) * width + column + 1] =
        best === paired ? 0 : best === value(last, column + 1) ? SKIP_BEFORE : SKIP_AFTER;
    }
    countWords(bag, counts, -1);
    last = next;
  }
  return pairsAlong(ways, width, { before: before.length, after: after.length });
}

const value = (row: Float32Array, at: number) => row[at] ?? 0;

function countWords({ ids }: WordBag, counts: Int32Array, by: number): void {
  for (const id of ids) counts[id] = (counts[id] ?? 0) + by;
}

/** Twice the words in common by the words of both (Dice). `counts` are those of the first. */
function likeness(one: WordBag, other: WordBag, counts: Int32Array): number {
  const total = one.ids.length + other.ids.length;
  const least = 2 * Math.min(one.ids.length, other.ids.length);
  if (total === 0 || least < LEAST_ALIKE * total || one.pictures !== other.pictures) return 0;
  let shared = 0;
  for (const id of other.ids) {
    const left = counts[id] ?? 0;
    if (left > 0) shared += 1;
    counts[id] = left - 1;
  }
  for (const id of other.ids) counts[id] = (counts[id] ?? 0) + 1;
  return (2 * shared) / total;
}

function pairsAlong(ways: Uint8Array, width: number, from: Pair): Pair[] {
  const pairs: Pair[] = [];
  let { before, after } = from;
  while (before > 0 && after > 0) {
    const way = ways[before * width + after];
    if (way === 0) pairs.push({ before: before - 1, after: after - 1 });
    if (way !== SKIP_AFTER) before -= 1;
    if (way !== SKIP_BEFORE) after -= 1;
  }
  return pairs.reverse();
}
