/** A picture of an article. Addresses are absolute. */
export type Image = {
  url: string;
  alt?: string;
  /** CSS pixels, as the page declares them. */
  width?: number;
  height?: number;
};

/** An article as found on a page: everything the reader view shows and the library keeps. */
export type Article = {
  /** The address of the page that it was read from. */
  url: string;
  /** What the page itself calls its address, where it is on the same host. */
  canonicalUrl?: string;
  title: string;
  /** The sentence under the headline (standfirst). */
  dek?: string;
  /** Empty where the page names nobody: no author is better than a wrong one. */
  authors: string[];
  siteName?: string;
  section?: string;
  /** ISO 8601: a date, or a date-time with offset; of a page that dates only its last update, that day; absent where it says none. */
  published?: string;
  modified?: string;
  /** BCP 47. */
  language?: string;
  direction: 'ltr' | 'rtl';
  leadImage?: Image;
  /** Plain text of at most 300 characters. */
  excerpt: string;
  /** Clean and self-standing: semantic elements only, absolute addresses, nothing that runs. Untrusted all the same. */
  html: string;
  wordCount: number;
  /** The page shows only the beginning of an article that is to be paid for. */
  paywall?: true;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};
