import { FEATURES, type FeatureName } from './features';

/**
 * What each feature adds to the log-odds that a block is part of the article. Set by hand; the place where a trained
 * model goes. A feature without a weight does not count.
 */
const WEIGHTS: Partial<Record<FeatureName, number>> = {
  one: -4,
  long: 1.2,
  short: -0.4,
  tiny: -0.6,
  sentence: 0.8,
  punctuated: 0.5,
  linked: -1.5,
  allLinks: -1,
  paragraph: 0.8,
  heading: 0.6,
  listItem: 0.2,
  code: 1,
  quote: 0.8,
  container: 3,
  inMost: 0.8,
  inMajority: 1.5,
  inCore: 0.5,
  look: 1.5,
  surroundingLinks: -2,
  surroundingProse: 1.5,
  listLinks: -2,
  previousProse: 0.4,
  nextProse: 0.4,
  nearProse: 0.8,
  beforeText: -1,
  afterText: -1.5,
  proseOutside: -0.5,
  markBody: 0.6,
  markArticle: 0.3,
  markMain: 0.3,
  markComment: -4,
  markRelated: -2.5,
  markShare: -2.5,
  markPromotion: -2.5,
  markNavigation: -3,
  markFooter: -2.5,
  markHeader: -1.5,
  markSidebar: -2,
  markConsent: -3,
  markAuthor: -1,
  markDetail: -1.5,
  markForm: -2,
  markDialog: -2.5,
  markWidget: -1.5,
  markContents: -1.5,
  markHidden: -3,
  nestedArticle: -1.5,
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
