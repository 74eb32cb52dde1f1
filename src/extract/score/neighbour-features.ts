import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { TAG } from '../page/tags';
import { FAR } from './distances';
import type { PageContext } from './page-context';
import { TAG_ORDER } from './tag-order';
import { linkShare } from './text-features';

/** The blocks before and after it in reading order, and how far the nearest prose is. */
export const NEIGHBOUR_FEATURES = [
  ...(['previousWords', 'previousLinks', 'previousProse', 'previousTag'] as const),
  ...(['nextWords', 'nextLinks', 'nextProse', 'nextTag'] as const),
  ...(['proseWithin3', 'linksWithin3', 'proseWithin8', 'linksWithin8', 'sinceProse', 'untilProse'] as const),
] as const;

export function writeNeighbours(context: PageContext, { index }: Block, matrix: Float32Array, start: number): number {
  const { distances } = context;
  let at = writeNeighbour(context, index - 1, matrix, start);
  at = writeNeighbour(context, index + 1, matrix, at);
  writeSharesWithin(context, index, 3, matrix, at);
  writeSharesWithin(context, index, 8, matrix, at + 2);
  matrix[at + 4] = distances.sinceProse[index] ?? FAR;
  matrix[at + 5] = distances.untilProse[index] ?? FAR;
  return at + 6;
}

/** Words (-1 beyond the page's ends), share of links, whether it is prose, its tag. */
function writeNeighbour({ table }: PageContext, other: number, matrix: Float32Array, at: number): number {
  const block = table.blocks[other];
  matrix[at] = block ? block.words : -1;
  matrix[at + 1] = block ? linkShare(block) : 1;
  if (!block) return at + 4;
  matrix[at + 2] = isProse(block) ? 1 : 0;
  matrix[at + 3] = TAG_ORDER[table.tag[block.owner] ?? 0] ?? 0;
  return at + 4;
}

/** Shares of prose and of links over the blocks up to `reach` away. */
function writeSharesWithin(
  { table, measures }: PageContext,
  index: number,
  reach: number,
  matrix: Float32Array,
  at: number,
): void {
  const first = Math.max(index - reach, 0);
  const end = Math.min(index + reach + 1, table.blocks.length);
  matrix[at] = between(measures.prose, first, end) / Math.max(between(measures.words, first, end), 1);
  matrix[at + 1] = between(measures.linkCharacters, first, end) / Math.max(between(measures.characters, first, end), 1);
}

const between = (sums: Float64Array, first: number, end: number): number => (sums[end] ?? 0) - (sums[first] ?? 0);

/** The run of blocks from the heading above (the block itself, if it is one) to the next heading. */
export const SECTION_FEATURES = [
  ...(['sinceHeading', 'sectionWords', 'sectionLinks', 'sectionLevel'] as const),
] as const;

export function writeSection(context: PageContext, { index }: Block, matrix: Float32Array, at: number): number {
  const { table, measures, distances } = context;
  const first = distances.headingBefore[index] ?? -1;
  const end = distances.headingAfter[index] ?? table.blocks.length;
  const from = Math.max(first, 0);
  const heading = table.blocks[first];
  matrix[at] = Math.min(index - first, FAR);
  matrix[at + 1] = between(measures.words, from, end);
  matrix[at + 2] = between(measures.linkCharacters, from, end) / Math.max(between(measures.characters, from, end), 1);
  matrix[at + 3] = heading ? (table.tag[heading.owner] ?? 0) - TAG.h1 + 1 : 0;
  return at + SECTION_FEATURES.length;
}
