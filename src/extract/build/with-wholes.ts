import { OBJECTS, TAG } from '../page/tags';
import type { Kept } from './build-body';

/** What is added (notes above all) stays less than what it is added to. */
const MOST_ADDED_SHARE = 0.5;

/** What is kept, and with it everything in the given rows: notes and posts are read whole. */
export function withWholes(kept: Kept, rows: number[]): Kept {
  const { table } = kept;
  const isAdded = new Uint8Array(table.length);
  for (const row of rows) isAdded.fill(1, row, table.end[row] ?? row);
  const before = new Int32Array(table.length + 1);
  let ownCharacters = 0;
  let addedCharacters = 0;
  for (let row = 0; row < table.length; row += 1) {
    const tag = table.tag[row] ?? 0;
    if (tag === TAG['#text']) {
      const { length } = (table.nodes[row] as Text).data;
      if (kept.isKept(row)) ownCharacters += length;
      else if (isAdded[row] === 1) addedCharacters += length;
    } else if (OBJECTS[tag] !== 1) isAdded[row] = 0;
    before[row + 1] = (before[row] ?? 0) + (isAdded[row] ?? 0);
  }
  if (addedCharacters > MOST_ADDED_SHARE * ownCharacters) return kept;
  return {
    ...kept,
    text: (row) => kept.text(row) ?? (isAdded[row] === 1 ? (table.nodes[row] as Text).data : undefined),
    isKept: (row) => kept.isKept(row) || isAdded[row] === 1,
    object: (row) => kept.object(row) || isAdded[row] === 1,
    any: (from, to) => kept.any(from, to) || (before[to] ?? 0) > (before[from] ?? 0),
  };
}
