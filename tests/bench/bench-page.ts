/** A page to measure on, and what is known about it. A field is absent where its set does not say. */
export type BenchPage = {
  set: string;
  id: string;
  url: string;
  /** Registrable domain; the id where the set does not know it. */
  site: string;
  /** `article`, `forum`, `product` …, as the set calls it. */
  type?: string;
  html: string;
  title?: string;
  /** Empty where the set names authors in general and none on this page. */
  authors?: string[];
  published?: string;
  /** The article's text, one block a line, without its headline. */
  text?: string;
  headings?: string[];
  /** Snippets that the text must hold, and must not hold. */
  keeps?: string[];
  drops?: string[];
};
