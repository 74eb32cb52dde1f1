export type ExtractOptions = {
  /**
   * `article` (default): undefined where there is none. `page`: the best reading of any page that has text.
   * `selection`: only what the reader has selected, structure kept.
   */
  read?: 'article' | 'page' | 'selection';
  /** The parts that the reader has chosen, in place of the usual cut. Only where an `article` is read. */
  parts?: ChosenParts;
  /** The address of the page, where the document does not know it (one from DOMParser). */
  url?: string;
};

/**
 * CSS selectors of what a reader wants of a page and of what not; of elements in one another the innermost has its way.
 * Without any `keep`, the usual cut is read without what is dropped.
 */
export type ChosenParts = { keep: string[]; drop: string[] };
