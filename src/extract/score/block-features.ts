import { FEATURES } from './features';
import { markFeatures } from './mark-features';
import { neighbourFeatures, sectionFeatures } from './neighbour-features';
import { type PageView, pageContext } from './page-context';
import { pageFeatures } from './page-features';
import { placeFeatures } from './place-features';
import { surroundingFeatures } from './surrounding-features';
import { tagFeatures, textFeatures } from './text-features';

export type { PageView } from './page-context';

/** In the order of FEATURES. */
const PARTS = [
  ...[textFeatures, tagFeatures, placeFeatures, surroundingFeatures, neighbourFeatures, sectionFeatures, markFeatures],
];

/** The features of every block, one row of FEATURES.length numbers each. */
export function blockFeatures(view: PageView): Float32Array {
  const context = pageContext(view);
  const matrix = new Float32Array(view.table.blocks.length * FEATURES.length);
  const page = pageFeatures(context);
  let at = 0;
  for (const block of view.table.blocks) {
    for (const part of PARTS) at = write(matrix, at, part(context, block));
    at = write(matrix, at, page);
  }
  return matrix;
}

/** Number by number: `set` is slow for a few of them. Answers with the place after the last. */
function write(matrix: Float32Array, start: number, values: ArrayLike<number>): number {
  for (let index = 0; index < values.length; index += 1) matrix[start + index] = values[index] ?? 0;
  return start + values.length;
}
