import { FEATURES, type FeatureName } from './features';

/**
 * What each feature adds to the log-odds that a block is part of the article. Set by hand and moved one at a time
 * while that helped on half of the development sites; the place where a trained model goes. A feature without a weight
 * does not count.
 */
const WEIGHTS: Partial<Record<FeatureName, number>> = {
  one: -1.0,
  long: 1.7,
  short: 0.2,
  tiny: -1.8,
  sentence: 0.7,
  punctuated: -0.5,
  linked: -3.4,
  allLinks: -2.9,
  digits: -5.0,
  capitals: -1.4,
  bold: 0.8,
  heading: 0.4,
  listItem: 0.8,
  cell: 1.3,
  definition: 0.7,
  code: 1.1,
  quote: 2.0,
  caption: -3.5,
  plain: -1.0,
  container: 0.3,
  inMost: 0.4,
  inMajority: 0.4,
  inCore: 0.1,
  look: 1.9,
  surroundingLinks: -0.7,
  surroundingProse: -1.1,
  listLinks: -2.2,
  previousProse: 0.1,
  nextProse: 0.1,
  previousLinks: -0.4,
  nextLinks: -0.1,
  beforeText: 0.7,
  afterText: -1.1,
  proseOutside: 0.3,
  shortInCore: 1.2,
  proseLike: 0.2,
  nearProse: 0.7,
  markBody: 0.5,
  markContent: 0.2,
  markArticle: -0.9,
  markComment: -3.5,
  markRelated: -0.5,
  markShare: -0.7,
  markPromotion: -0.5,
  markNavigation: -0.7,
  markFooter: -3.0,
  markHeader: -1.4,
  markSidebar: -3.1,
  markConsent: -1.5,
  markAuthor: -3.0,
  markDetail: -0.3,
  markForm: -3.7,
  markDialog: -4.9,
  markWidget: -0.3,
  markContents: -0.1,
  markHidden: -1.2,
  markCaption: -1.1,
  markFoldable: 2.3,
  nestedArticle: 1.2,
  parentShare: 1.5,
  surroundingShare: -0.1,
  nearCore: 1.0,
  late: -0.8,
  against: -1.1,
  beforeHeadline: -0.8,
};

const ORDERED = Float32Array.from(FEATURES, (name) => WEIGHTS[name] ?? 0);

/**
 * The probability of each block to be part of the article.
 * `features` holds one row of FEATURES.length numbers a block, as blockFeatures makes it.
 */
export function scoreBlocks(features: Float32Array): Float32Array {
  const width = FEATURES.length;
  const scores = new Float32Array(features.length / width);
  for (let index = 0; index < scores.length; index += 1) {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += (features[index * width + at] ?? 0) * (ORDERED[at] ?? 0);
    scores[index] = 1 / (1 + Math.exp(-sum));
  }
  return scores;
}
