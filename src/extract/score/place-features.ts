import type { Block } from '../page/page-table';
import { isWithin } from '../page/page-table';
import type { PageContext } from './page-context';

/**
 * Where the block stands: its best container's score relative to the page's best, in how many of the smallest subtrees
 * with 85, 60 and 40 % of the prose it is (most, majority, core), how far from them, and where on the page.
 */
export const PLACE_FEATURES = [
  ...(['container', 'holders', 'coreClimb', 'coreDescent', 'majorityClimb', 'majorityDescent', 'mostClimb'] as const),
  ...(['position', 'proseBefore', 'wordsBefore', 'beforeSpan', 'afterSpan', 'afterHeadline', 'blockIndex'] as const),
] as const;

export function writePlace(context: PageContext, { index, owner }: Block, matrix: Float32Array, at: number): number {
  const { table, measures, containers, span } = context;
  const count = table.blocks.length;
  const [core, majority, most] = span.climbs;
  let holders = 0;
  for (const holder of containers.holders) if (isWithin(table, owner, holder)) holders += 1;
  matrix[at] = containers.relativeScore[owner] ?? 0;
  matrix[at + 1] = holders;
  matrix[at + 2] = core?.climb[index] ?? 0;
  matrix[at + 3] = core?.descent[index] ?? 0;
  matrix[at + 4] = majority?.climb[index] ?? 0;
  matrix[at + 5] = majority?.descent[index] ?? 0;
  matrix[at + 6] = most?.climb[index] ?? 0;
  matrix[at + 7] = index / count;
  matrix[at + 8] = (measures.cleanProse[index] ?? 0) / Math.max(measures.cleanProse[count] ?? 0, 1);
  matrix[at + 9] = (measures.words[index] ?? 0) / Math.max(measures.words[count] ?? 0, 1);
  matrix[at + 10] = span.first - index;
  matrix[at + 11] = index - span.last;
  matrix[at + 12] = index - span.headline;
  matrix[at + 13] = index;
  return at + PLACE_FEATURES.length;
}
