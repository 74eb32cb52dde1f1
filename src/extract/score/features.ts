import { MARK_FEATURES } from './mark-features';
import { NEIGHBOUR_FEATURES, SECTION_FEATURES } from './neighbour-features';
import { PAGE_FEATURES } from './page-features';
import { PLACE_FEATURES } from './place-features';
import { SURROUNDING_FEATURES } from './surrounding-features';
import { TAG_FEATURES, TEXT_FEATURES } from './text-features';

/**
 * What the scorer knows of a block, raw, in the order of the feature vector. Nothing of a site, no word of a language.
 * Lengths in words, shares from 0 to 1, distances in blocks or levels, marks 0 or 1.
 */
export const FEATURES = [
  ...TEXT_FEATURES,
  ...TAG_FEATURES,
  ...PLACE_FEATURES,
  ...SURROUNDING_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...SECTION_FEATURES,
  ...MARK_FEATURES,
  ...PAGE_FEATURES,
] as const;
