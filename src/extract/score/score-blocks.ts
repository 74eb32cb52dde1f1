import { logOddsOf, probabilityOf, readTrees } from './boosted-trees';
import { FEATURES } from './features';
import { BLOCK_MODEL } from './model';

const trees = readTrees(BLOCK_MODEL);

/**
 * The probability of each block to be part of the article.
 * `features` holds one row of FEATURES.length numbers a block, as blockFeatures makes it.
 */
export function scoreBlocks(features: Float32Array): Float32Array {
  const width = FEATURES.length;
  const scores = new Float32Array(features.length / width);
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = probabilityOf(logOddsOf(trees, features, index * width));
  }
  return scores;
}
