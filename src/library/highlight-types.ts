/** The colours that a passage is marked with. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/**
 * The words of a marked passage and where they stand, as the W3C Web Annotation model's TextQuoteSelector and
 * TextPositionSelector have them: `start` and `end` count Unicode code points of the article's plain text.
 */
export type HighlightAnchor = { quote: string; prefix: string; suffix: string; start: number; end: number };

/** A passage that was marked in a kept article. Times are milliseconds since the epoch. */
export type Highlight = HighlightAnchor & {
  /** UUID. */
  id: string;
  colour: HighlightColour;
  /** What the reader wrote beside it; '' where nothing. */
  note: string;
  created: number;
  updated: number;
};

/** `article` is the id of a kept article. A repeated `callId` marks nothing twice. */
export type HighlightRequest = {
  callId: string;
  article: string;
  anchor: HighlightAnchor;
  colour: HighlightColour;
  note?: string;
};

/** What is to become of the highlight with this id. What is absent stays. */
export type HighlightChange = { id: string; colour?: HighlightColour; note?: string };

/** What the list of all highlights says of the article of one. */
export type HighlightedArticle = {
  id: string;
  url: string;
  title: string;
  authors: string[];
  siteName?: string;
  /** As in Article: ISO 8601. */
  published?: string;
  language?: string;
  direction: 'ltr' | 'rtl';
  /** When it was kept, in milliseconds since the epoch. */
  kept: number;
};

export type ListedHighlight = { highlight: Highlight; article: HighlightedArticle };

/** `before` is the `next` of the page before; all words and "phrases" of `query` must be found; `article` is an id. */
export type HighlightsRequest = {
  limit: number;
  before?: string;
  query?: string;
  colour?: HighlightColour;
  article?: string;
};

/** One page of highlights, newest first. `total` counts those of all pages; `next` is absent on the last one. */
export type HighlightsPage = { items: ListedHighlight[]; total: number; next?: string };
