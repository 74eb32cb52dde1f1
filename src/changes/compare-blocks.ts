import type { Block } from './blocks-of';
import { equalPairs } from './equal-pairs';
import { type Pair, similarPairs, type WordBag } from './similar-pairs';
import { type Piece, type Segmenter, wordDiff } from './word-diff';

/** What became of a block. */
export type Change =
  | { kind: 'same'; block: Block }
  | { kind: 'added'; block: Block }
  | { kind: 'removed'; block: Block }
  | { kind: 'changed'; block: Block; pieces: Piece[] };

type Means = {
  segmenter: Intl.Segmenter;
  /** Lets the page live; awaited as often as it takes. */
  pause: () => Promise<void>;
};

/** What became of an article, in the order of the newer text; what was removed stands before what came in its place. */
export async function compareBlocks(before: Block[], after: Block[], means: Means): Promise<Change[]> {
  const keysOf = (blocks: Block[]) => blocks.map(({ key }) => key);
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  const end = { before: before.length, after: after.length };
  for (const pair of [...equalPairs(keysOf(before), keysOf(after)), end]) {
    changes.push(...(await compareGap(before.slice(row, pair.before), after.slice(column, pair.after), means)));
    const block = after[pair.after];
    if (block) changes.push({ kind: 'same', block });
    [row, column] = [pair.before + 1, pair.after + 1];
  }
  return changes;
}

/** Between two paragraphs that stayed: which were rewritten, which went, which came. */
async function compareGap(before: Block[], after: Block[], means: Means): Promise<Change[]> {
  const pairs = before.length > 0 && after.length > 0 ? await rewritten(before, after, means) : [];
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  for (const pair of [...pairs, { before: before.length, after: after.length }]) {
    changes.push(...before.slice(row, pair.before).map((block) => ({ kind: 'removed', block }) as const));
    changes.push(...after.slice(column, pair.after).map((block) => ({ kind: 'added', block }) as const));
    const [old, block] = [before[pair.before], after[pair.after]];
    if (old && block) changes.push(...changesOf(old, block, means.segmenter));
    [row, column] = [pair.before + 1, pair.after + 1];
    await means.pause();
  }
  return changes;
}

function changesOf(old: Block, block: Block, segmenter: Segmenter): Change[] {
  const pieces = old.isWhole || block.isWhole ? undefined : wordDiff(old.parts, block.parts, segmenter);
  if (pieces) return [{ kind: 'changed', block, pieces }];
  return [
    { kind: 'removed', block: old },
    { kind: 'added', block },
  ];
}

async function rewritten(before: Block[], after: Block[], { segmenter, pause }: Means): Promise<Pair[]> {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const bagsOf = async (blocks: Block[]) => {
    const bags: WordBag[] = [];
    for (const block of blocks) {
      await pause();
      const words = [...segmenter.segment(block.parts.join(' '))].filter(({ isWordLike }) => isWordLike);
      const ids = Int32Array.from(words, ({ segment }) => numberOf(segment.toLowerCase().normalize()));
      bags.push({ ids, pictures: block.pictures });
    }
    return bags;
  };
  const [one, other] = [await bagsOf(before), await bagsOf(after)];
  return similarPairs(one, other, { words: numbers.size, pause });
}
