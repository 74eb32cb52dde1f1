import type { Article } from './article/article';
import type { ExtractOptions } from './extract/extract-article';
import type { FetchedImage } from './library/library-types';
import type { Outcome } from './outcome';

/** What a page says when it is read. */
export type PageReading = {
  article?: Article;
  /** Whether the article is what the reader's chosen parts make, if there were any. */
  isChosen?: true;
  /** Whether the reader's rule for the site was followed, if there is one; `missing` where the page has none of its parts. */
  rule?: 'followed' | 'missing';
  /** Whether reading the selection would give anything; false where there is an article, nobody asks then. */
  hasSelection: boolean;
  /** The document's media type: `application/pdf` for the browser's own viewer. */
  contentType: string;
};

/** The page as it was when it was asked for: its address, and its HTML without what runs (see `pageSource`). */
export type PageSource = { url: string; html: string };

/** What the injected script offers to whoever injected it, under `globalThis.lectern` of its isolated world. */
export type PageAnswers = {
  read(options: ExtractOptions): Outcome<PageReading>;
  /** Null where the page is too large. */
  source(): PageSource | null;
  /** Where the icon of the page's site may be had, the best first. */
  icons(): string[];
  fetchImage(url: string): Promise<FetchedImage>;
};
