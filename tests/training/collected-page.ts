/** What the gold knows of a page's text; empty where it says nothing. */
export type GoldText = { text: string; title: string; keeps: string[]; drops: string[] };

/** One page as numbers; every column is the base64 of little-endian 32-bit numbers. */
export type CollectedPage = {
  blocks: number;
  /** Floats: a row of features a block. */
  features: string;
  /** Floats: wanted and trust, a pair a block. */
  labels: string;
  /** Integers: the blocks of the element around, first and one past the last, a pair a block. */
  parents: string;
  /** Floats: what the page says of its kind. */
  signals: string;
  /** Integers: how many tokens each block has; the tokens of all blocks, hashed; those of the gold text. */
  tokenCounts: string;
  tokens: string;
  gold: string;
};
