import { AGAINST } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { PageTable } from '../page/page-table';
import { HEADINGS } from '../page/tags';
import type { PageView } from './page-context';

/** Stands for a distance to something that is not there. */
export const FAR = 99;

/** By block, how many blocks lie between it and the nearest of a kind before or after it, FAR at most. */
export type Distances = {
  sinceProse: Uint8Array;
  untilProse: Uint8Array;
  sinceAgainst: Uint8Array;
  untilAgainst: Uint8Array;
  /** The nearest heading at or before the block, -1 without one, and the next one after it (or the block count). */
  headingBefore: Int32Array;
  headingAfter: Int32Array;
};

export function distancesOf({ table, measures }: PageView): Distances {
  const { blocks } = table;
  // Filled one by one: `Uint8Array.from` with a function takes ten times as long.
  const prose = new Uint8Array(blocks.length);
  const against = new Uint8Array(blocks.length);
  for (const block of blocks) {
    if (isProse(block)) prose[block.index] = 1;
    if ((measures.inherited[block.owner] ?? 0) & AGAINST) against[block.index] = 1;
  }
  return {
    sinceProse: sweep(prose, 1),
    untilProse: sweep(prose, -1),
    sinceAgainst: sweep(against, 1),
    untilAgainst: sweep(against, -1),
    ...headingsAround(table),
  };
}

function sweep(wanted: Uint8Array, step: 1 | -1): Uint8Array {
  const { length } = wanted;
  const distances = new Uint8Array(length);
  let distance = FAR;
  for (let at = step === 1 ? 0 : length - 1; at >= 0 && at < length; at += step) {
    distance = Math.min(distance + 1, FAR);
    distances[at] = distance;
    if (wanted[at] === 1) distance = 0;
  }
  return distances;
}

function headingsAround({ blocks, tag }: PageTable): Pick<Distances, 'headingBefore' | 'headingAfter'> {
  const headingBefore = new Int32Array(blocks.length);
  const headingAfter = new Int32Array(blocks.length);
  let last = -1;
  for (const { index, owner } of blocks) {
    if (HEADINGS[tag[owner] ?? 0] === 1) last = index;
    headingBefore[index] = last;
  }
  let next = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    headingAfter[index] = next;
    if (headingBefore[index] === index) next = index;
  }
  return { headingBefore, headingAfter };
}
