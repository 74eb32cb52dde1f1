import { MARK } from '../page/marks';
import { isProse, linkDensityOf, type Measures, sumOf } from '../page/measure-page';
import { type Block, isWithin, type PageTable } from '../page/page-table';
import type { PageView } from './block-features';
import { FEATURE } from './features';

/** Words from which on a subtree says something about the blocks in it. */
const TELLING_WORDS = 40;
/** Where on the page a block stands. */
export function describePlace(row: Float32Array, view: PageView, block: Block): void {
  const { table, measures, containers } = view;
  const relative = containers.relativeScore[block.owner] ?? 0;
  const [most, majority, core] = containers.holders;
  const isInCore = isWithin(table, block.owner, core);
  row[FEATURE.container] = relative;
  row[FEATURE.inMost] = isWithin(table, block.owner, most) ? 1 : 0;
  row[FEATURE.inMajority] = isWithin(table, block.owner, majority) ? 1 : 0;
  row[FEATURE.inCore] = isInCore ? 1 : 0;
  const around = surroundings(table, measures, block);
  row[FEATURE.surroundingLinks] = linkDensityOf(table, measures, around);
  row[FEATURE.surroundingProse] =
    sumOf(table, measures.prose, around) / Math.max(sumOf(table, measures.words, around), 1);
  row[FEATURE.listLinks] = listLinks(view, block);
  const prose = Math.max(measures.cleanProse[table.blocks.length] ?? 0, 1);
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  row[FEATURE.parentShare] = sumOf(table, measures.cleanProse, parent) / prose;
  row[FEATURE.surroundingShare] = sumOf(table, measures.cleanProse, around) / prose;
  row[FEATURE.nearCore] = isInCore ? 1 / Math.max(1, (table.depth[block.owner] ?? 0) - (table.depth[core] ?? 0)) : 0;
  row[FEATURE.late] = (measures.cleanProse[block.index] ?? 0) > 0.95 * prose ? 1 : 0;
  const looksProse = isProse(block) ? 1 : 0;
  row[FEATURE.proseInCore] = isInCore ? looksProse : 0;
  row[FEATURE.proseOutside] = relative < 0.3 ? looksProse : 0;
  row[FEATURE.shortInCore] = isInCore && block.words < 10 ? 1 : 0;
}

/** The smallest element around the block that holds clearly more than the block. */
function surroundings(table: PageTable, measures: Measures, block: Block): number {
  let around = Math.max(table.parent[block.owner] ?? 0, 0);
  while (around > 0 && sumOf(table, measures.words, around) < block.words + TELLING_WORDS) {
    around = Math.max(table.parent[around] ?? 0, 0);
  }
  return around;
}

/** Link density of the list that the block is in, 0 outside lists. */
function listLinks({ table, measures }: PageView, block: Block): number {
  if (((measures.inherited[block.owner] ?? 0) & MARK.list) === 0) return 0;
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) {
    if ((table.marks[row] ?? 0) & MARK.list) return linkDensityOf(table, measures, row);
  }
  return 0;
}
