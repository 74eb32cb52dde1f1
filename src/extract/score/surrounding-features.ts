import { MARK } from '../page/marks';
import { linkDensityOf, sumOf } from '../page/measure-page';
import type { Block } from '../page/page-table';
import type { PageContext } from './page-context';
import { objectsIn } from './row-facts';

/**
 * What the subtrees around the block hold: its parent, the smallest one with 40 words more than it (near), and with 150
 * (wide); the list that it is in; and what the blocks that look like it are like.
 */
export const SURROUNDING_FEATURES = [
  ...(['parentWords', 'parentBlocks', 'parentProse', 'parentLinks', 'parentPageShare', 'parentObjects'] as const),
  ...(['nearWords', 'nearBlocks', 'nearProse', 'nearLinks', 'nearPageShare', 'nearObjects', 'nearDepth'] as const),
  ...(['wideWords', 'wideBlocks', 'wideProse', 'wideLinks', 'widePageShare', 'listLinks', 'listPlace'] as const),
  ...(['lookProse', 'lookBlocks', 'lookWords', 'lookInMajority'] as const),
] as const;

/** Words from which on a subtree says something about the blocks in it. */
const TELLING_WORDS = 40;
const MANY_WORDS = 150;

export function writeSurroundings(context: PageContext, block: Block, matrix: Float32Array, start: number): number {
  const { table, rows } = context;
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  const near = holderOf(context, parent, block.words + TELLING_WORDS);
  const wide = holderOf(context, near, block.words + MANY_WORDS);
  let at = writeHolding(context, parent, matrix, start);
  matrix[at] = objectsIn(table, rows, parent);
  at = writeHolding(context, near, matrix, at + 1);
  matrix[at] = objectsIn(table, rows, near);
  matrix[at + 1] = (table.depth[block.owner] ?? 0) - (table.depth[near] ?? 0);
  at = writeHolding(context, wide, matrix, at + 2);
  at = writeListPlace(context, block, matrix, at);
  return writeLook(context, block, matrix, at);
}

/** Words, blocks, share of prose, share of links, share of the page's prose. */
function writeHolding({ table, measures }: PageContext, row: number, matrix: Float32Array, at: number): number {
  const words = sumOf(table, measures.words, row);
  const pageProse = Math.max(measures.cleanProse[table.blocks.length] ?? 0, 1);
  matrix[at] = words;
  matrix[at + 1] = (table.endBlock[row] ?? 0) - (table.firstBlock[row] ?? 0);
  matrix[at + 2] = sumOf(table, measures.prose, row) / Math.max(words, 1);
  matrix[at + 3] = linkDensityOf(table, measures, row);
  matrix[at + 4] = sumOf(table, measures.cleanProse, row) / pageProse;
  return at + 5;
}

/** The smallest element from `row` up that holds at least so many words. */
function holderOf({ table, measures }: PageContext, row: number, words: number): number {
  let around = row;
  while (around > 0 && sumOf(table, measures.words, around) < words) around = Math.max(table.parent[around] ?? 0, 0);
  return around;
}

/** Link density of the list that the block is in, and the block's place in it from 1; 0 outside lists. */
function writeListPlace(context: PageContext, block: Block, matrix: Float32Array, at: number): number {
  const { table, measures } = context;
  if (((measures.inherited[block.owner] ?? 0) & MARK.list) === 0) return at + 2;
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) {
    if (((table.marks[row] ?? 0) & MARK.list) === 0) continue;
    matrix[at] = linkDensityOf(table, measures, row);
    matrix[at + 1] = block.index - (table.firstBlock[row] ?? 0) + 1;
    break;
  }
  return at + 2;
}

function writeLook({ table, measures, looks }: PageContext, block: Block, matrix: Float32Array, at: number): number {
  const look = looks[block.index];
  if (!look) return at + 4;
  matrix[at] = look.prose / Math.max(measures.prose[table.blocks.length] ?? 0, 1);
  matrix[at + 1] = look.blocks;
  matrix[at + 2] = look.words / look.blocks;
  matrix[at + 3] = look.majorityWords / Math.max(look.words, 1);
  return at + 4;
}
