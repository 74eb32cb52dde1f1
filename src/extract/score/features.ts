/**
 * What the scorer knows of a block, each between 0 and 1, in the order of the feature vector.
 * Text: long (of 50 words), short (under 10), tiny (under 4), … Place: container (best Readability-like score above it,
 * relative to the page's best), inMost / inMajority / inCore (in the smallest subtree with 85, 60, 40 % of the prose),
 * look (share of the page's prose with the same tags and classes). Marks: what names above the block say.
 */
export const FEATURES = [
  ...([
    'one',
    'long',
    'short',
    'tiny',
    'sentence',
    'punctuated',
    'linked',
    'allLinks',
    'digits',
    'capitals',
    'bold',
  ] as const),
  ...(['paragraph', 'heading', 'listItem', 'cell', 'definition', 'code', 'quote', 'caption', 'plain'] as const),
  ...([
    'container',
    'inMost',
    'inMajority',
    'inCore',
    'look',
    'surroundingLinks',
    'surroundingProse',
    'listLinks',
  ] as const),
  ...(['previousProse', 'nextProse', 'previousLinks', 'nextLinks', 'beforeText', 'afterText', 'proseInCore'] as const),
  ...([
    'proseOutside',
    'shortInCore',
    'proseLike',
    'nearProse',
    'markBody',
    'markContent',
    'markArticle',
    'markMain',
  ] as const),
  ...([
    'markComment',
    'markRelated',
    'markShare',
    'markPromotion',
    'markNavigation',
    'markFooter',
    'markHeader',
  ] as const),
  ...(['markSidebar', 'markConsent', 'markAuthor', 'markDetail', 'markForm', 'markDialog', 'markWidget'] as const),
  ...([
    'markContents',
    'markHidden',
    'markCaption',
    'markFoldable',
    'nestedArticle',
    'parentShare',
    'surroundingShare',
    'nearCore',
    'late',
    'against',
    'beforeHeadline',
  ] as const),
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** The place of each feature in a block's row. */
export const FEATURE = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Record<FeatureName, number>;
