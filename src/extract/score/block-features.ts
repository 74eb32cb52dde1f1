import type { Block } from '../page/page-table';
import { FEATURES } from './features';
import { writeMarks } from './mark-features';
import { writeNeighbours, writeSection } from './neighbour-features';
import { type PageContext, type PageView, pageContext } from './page-context';
import { pageFeatures } from './page-features';
import { writePlace } from './place-features';
import { writeSurroundings } from './surrounding-features';
import { writeTags, writeText } from './text-features';

export type { PageView } from './page-context';

/** Writes what it knows of a block into `matrix` from `at` on, number by number, and answers with the place after. */
export type FeatureWriter = (context: PageContext, block: Block, matrix: Float32Array, at: number) => number;

/** In the order of FEATURES. */
const WRITERS: readonly FeatureWriter[] = [
  ...[writeText, writeTags, writePlace, writeSurroundings, writeNeighbours, writeSection, writeMarks],
];

/** The features of every block, one row of FEATURES.length numbers each. */
export function blockFeatures(view: PageView): Float32Array {
  const context = pageContext(view);
  const matrix = new Float32Array(view.table.blocks.length * FEATURES.length);
  const page = pageFeatures(context);
  let at = 0;
  for (const block of view.table.blocks) {
    for (const write of WRITERS) at = write(context, block, matrix, at);
    for (const value of page) {
      matrix[at] = value;
      at += 1;
    }
  }
  return matrix;
}
