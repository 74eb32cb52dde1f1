export type ExtractOptions = {
  /**
   * `article` (default): undefined where there is none. `page`: the best reading of any page that has text.
   * `selection`: only what the reader has selected, structure kept.
   */
  read?: 'article' | 'page' | 'selection';
  /** The address of the page, where the document does not know it (one from DOMParser). */
  url?: string;
};
