import { TAG } from '../page/tags';
import type { Climbs } from './climbs';
import type { PageView } from './page-context';

/** Where the text of a page seems to begin and end, in blocks, and how far its blocks are from core, majority and most. */
export type PageSpan = { first: number; last: number; headline: number; climbs: Climbs[] };

/** Words of prose that begin or end a text. */
const TELLING_PROSE = 8;

/** The first and last block of prose in the subtree with most of it, and the first `h1`. */
export function spanOf({ table, containers, measures }: PageView, climbs: Climbs[]): PageSpan {
  const majority = containers.holders[1];
  let first = -1;
  let last = -1;
  for (let index = table.firstBlock[majority] ?? 0; index < (table.endBlock[majority] ?? 0); index += 1) {
    const clean = (measures.cleanProse[index + 1] ?? 0) - (measures.cleanProse[index] ?? 0);
    if (clean < TELLING_PROSE) continue;
    if (first < 0) first = index;
    last = index;
  }
  const headline = table.blocks.find((block) => table.tag[block.owner] === TAG.h1)?.index ?? 0;
  return { first, last, headline, climbs };
}
