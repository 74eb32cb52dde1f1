import { sumOf } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { type Cut, isKept, marksOf } from './cut';

/** What is kept of the text around an element, itself left aside. */
export type KeptAround = {
  /** Share of the words. */
  share: number;
  /** MARK bits that every kept block of it carries. */
  marks: number;
  /** Whether kept blocks stand before it, and after it. */
  before: boolean;
  after: boolean;
};

/** Looks at the smallest element around `row` that has at least `leastWords` words more than it. */
export function keptAround(cut: Cut, row: number, leastWords = 20): KeptAround {
  const { table, measures } = cut.view;
  const own = sumOf(table, measures.words, row);
  let around = table.parent[row] ?? 0;
  while (around > 0 && sumOf(table, measures.words, around) < own + leastWords) around = table.parent[around] ?? 0;
  const found: KeptAround = { share: 0, marks: -1, before: false, after: false };
  let kept = 0;
  let words = 0;
  for (let index = table.firstBlock[around] ?? 0; index < (table.endBlock[around] ?? 0); index += 1) {
    const other = table.blocks[index] as Block;
    if (other.owner >= row && other.owner < (table.end[row] ?? 0)) continue;
    words += other.words;
    if (!isKept(cut, other)) continue;
    kept += other.words;
    found.marks &= marksOf(cut, other);
    if (other.owner < row) found.before = true;
    else found.after = true;
  }
  return { ...found, share: words === 0 ? 0 : kept / words };
}
