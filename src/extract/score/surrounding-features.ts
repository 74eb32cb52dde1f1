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
  ...(['lookProse', 'lookBlocks', 'lookLinks', 'lookWords', 'lookInMajority'] as const),
] as const;

/** Words from which on a subtree says something about the blocks in it. */
const TELLING_WORDS = 40;
const MANY_WORDS = 150;

export function surroundingFeatures(context: PageContext, block: Block): number[] {
  const { table, rows } = context;
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  const near = holderOf(context, parent, block.words + TELLING_WORDS);
  const wide = holderOf(context, near, block.words + MANY_WORDS);
  return [
    ...[...holds(context, parent), objectsIn(table, rows, parent)],
    ...[...holds(context, near), objectsIn(table, rows, near)],
    (table.depth[block.owner] ?? 0) - (table.depth[near] ?? 0),
    ...holds(context, wide),
    ...listPlace(context, block),
    ...lookOf(context, block),
  ];
}

/** Words, blocks, share of prose, share of links, share of the page's prose. */
function holds({ table, measures }: PageContext, row: number): number[] {
  const words = sumOf(table, measures.words, row);
  const pageProse = Math.max(measures.cleanProse[table.blocks.length] ?? 0, 1);
  return [
    words,
    (table.endBlock[row] ?? 0) - (table.firstBlock[row] ?? 0),
    sumOf(table, measures.prose, row) / Math.max(words, 1),
    linkDensityOf(table, measures, row),
    sumOf(table, measures.cleanProse, row) / pageProse,
  ];
}

/** The smallest element from `row` up that holds at least so many words. */
function holderOf({ table, measures }: PageContext, row: number, words: number): number {
  let around = row;
  while (around > 0 && sumOf(table, measures.words, around) < words) around = Math.max(table.parent[around] ?? 0, 0);
  return around;
}

/** Link density of the list that the block is in, and the block's place in it from 1; 0 outside lists. */
function listPlace({ table, measures }: PageContext, block: Block): [number, number] {
  if (((measures.inherited[block.owner] ?? 0) & MARK.list) === 0) return [0, 0];
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) {
    if (((table.marks[row] ?? 0) & MARK.list) === 0) continue;
    return [linkDensityOf(table, measures, row), block.index - (table.firstBlock[row] ?? 0) + 1];
  }
  return [0, 0];
}

function lookOf({ table, measures, looks }: PageContext, { index }: Block): number[] {
  const look = looks[index];
  if (!look) return [0, 0, 0, 0, 0];
  return [
    look.prose / Math.max(measures.prose[table.blocks.length] ?? 0, 1),
    look.blocks,
    Math.min(look.linkCharacters / Math.max(look.characters, 1), 1),
    look.words / look.blocks,
    look.majorityWords / Math.max(look.words, 1),
  ];
}
