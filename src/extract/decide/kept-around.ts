import { sumOf } from '../page/measure-page';
import { type Cut, marksOf } from './cut';

/** What is kept of the text around an element, itself left aside. */
export type KeptAround = {
  /** Share of the words. */
  share: number;
  /** Of the marks that were asked for, those that not every kept block of it carries. */
  own: number;
  /** Whether kept blocks stand before it, and after it. */
  before: boolean;
  after: boolean;
};

/**
 * Answers for the smallest element around `row` that has at least `leastWords` words more than it, by what was kept
 * when it was made. Sums are made once, so that a page of ten thousand lists takes no longer than its size asks for.
 */
export function createKeptAround(cut: Cut, leastWords = 20): (row: number, marks: number) => KeptAround {
  const { table, measures } = cut.view;
  const kept = cut.kept.slice();
  const blocks = sumsOf(kept, () => 1);
  const words = sumsOf(kept, (index) => table.blocks[index]?.words ?? 0);
  const byMark = new Map<number, Int32Array>();
  const carrying = (mark: number) => {
    const isCarried = (index: number) => (inheritedAt(cut, index) & mark ? 1 : 0);
    const sums = byMark.get(mark) ?? sumsOf(kept, isCarried);
    byMark.set(mark, sums);
    return sums;
  };
  return (row, marks) => {
    const ownWords = sumOf(table, measures.words, row);
    let around = table.parent[row] ?? 0;
    while (around > 0 && sumOf(table, measures.words, around) < ownWords + leastWords)
      around = table.parent[around] ?? 0;
    const before = (sums: Int32Array) => between(sums, table.firstBlock[around], table.firstBlock[row]);
    const after = (sums: Int32Array) => between(sums, table.endBlock[row], table.endBlock[around]);
    const beside = before(blocks) + after(blocks);
    let own = 0;
    for (let left = marks; left !== 0; left &= left - 1) {
      const sums = carrying(left & -left);
      if (before(sums) + after(sums) < beside) own |= left & -left;
    }
    const total = sumOf(table, measures.words, around) - ownWords;
    return {
      share: total === 0 ? 0 : (before(words) + after(words)) / total,
      own,
      before: before(blocks) > 0,
      after: after(blocks) > 0,
    };
  };
}

function inheritedAt(cut: Cut, index: number): number {
  const block = cut.view.table.blocks[index];
  return block ? marksOf(cut, block) : 0;
}

/** Sums of a number over the kept blocks before each block. */
function sumsOf(kept: Uint8Array, numberOf: (index: number) => number): Int32Array {
  const sums = new Int32Array(kept.length + 1);
  for (let index = 0; index < kept.length; index += 1) {
    sums[index + 1] = (sums[index] ?? 0) + (kept[index] === 1 ? numberOf(index) : 0);
  }
  return sums;
}

const between = (sums: Int32Array, first = 0, end = 0): number => (sums[end] ?? 0) - (sums[first] ?? 0);
