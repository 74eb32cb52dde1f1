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

export function placeFeatures({ table, measures, containers, span }: PageContext, { index, owner }: Block): number[] {
  const count = table.blocks.length;
  const [core, majority, most] = span.climbs;
  let holders = 0;
  for (const holder of containers.holders) if (isWithin(table, owner, holder)) holders += 1;
  return [
    ...[containers.relativeScore[owner] ?? 0, holders, core?.climb[index] ?? 0, core?.descent[index] ?? 0],
    ...[majority?.climb[index] ?? 0, majority?.descent[index] ?? 0, most?.climb[index] ?? 0, index / count],
    (measures.cleanProse[index] ?? 0) / Math.max(measures.cleanProse[count] ?? 0, 1),
    (measures.words[index] ?? 0) / Math.max(measures.words[count] ?? 0, 1),
    ...[span.first - index, index - span.last, index - span.headline, index],
  ];
}
