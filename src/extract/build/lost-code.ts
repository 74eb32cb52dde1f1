import type { PageTable } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';
import type { Kept } from './build-body';

/** How many lines that are not kept (a file's name, line numbers) may stand between code and kept text. */
const MOST_BETWEEN = 4;

/** Code that the cut has left out in the middle of kept text: its lines read like nothing in particular. */
export function lostCode(kept: Kept, widgets: Iterable<number>): number[] {
  const { table } = kept;
  const rows = [...widgets];
  for (let row = 0; row < table.length; row += 1) if (isCode(table, row)) rows.push(row);
  return rows.filter((row) => row >= 0 && isLost(kept, row));
}

const LAYOUT = tagSet('article', 'section', 'nav', 'aside', 'figure', 'img', 'h1', 'h2', 'h3', 'h4', 'form');

/** Whether a row is a `pre` that holds a text: one that was never closed holds the rest of the page. */
export function isCode(table: PageTable, row: number): boolean {
  if (table.tag[row] !== TAG.pre) return false;
  for (let inner = row + 1; inner < (table.end[row] ?? row); inner += 1) {
    if (LAYOUT[table.tag[inner] ?? 0] === 1) return false;
  }
  return true;
}

function isLost(kept: Kept, row: number): boolean {
  const first = kept.table.firstBlock[row] ?? 0;
  const end = kept.table.endBlock[row] ?? 0;
  return first < end && !range(first, end).every((index) => isKept(kept, index)) && isBetweenKept(kept, row);
}

/** Whether kept text stands close above and close below a row. */
export function isBetweenKept(kept: Kept, row: number): boolean {
  const first = kept.table.firstBlock[row] ?? 0;
  const end = kept.table.endBlock[row] ?? 0;
  const some = (from: number, to: number) => range(from, to).some((index) => isKept(kept, index));
  return some(first - MOST_BETWEEN, first) && some(end, end + MOST_BETWEEN);
}

function isKept(kept: Kept, index: number): boolean {
  const block = kept.table.blocks[index];
  return block !== undefined && kept.isKept(block.first);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
