/** What a fixture says about its page, in `expected.json`. */
export type ExpectedFixture = {
  url: string;
  article: boolean;
  title?: string;
  authors?: string[];
  published?: string;
  language?: string;
  direction?: string;
  /** Whether the page shows only the beginning of the text. */
  paywall?: boolean;
  /** The address of the lead image; null where there must be none. */
  leadImage?: string | null;
  headings?: string[];
  /** Every block of text that is kept, in order. */
  text?: string[];
  /** Snippets that must be gone. */
  drops?: string[];
  /** Snippets that the clean html must hold. */
  html?: string[];
};
