import type { Article } from './article/article';
import type { ExtractOptions } from './extract/extract-article';
import type { FetchedImage } from './library/library-types';
import type { Outcome } from './outcome';

/** What a page says when it is read. */
export type PageReading = {
  article?: Article;
  /** Whether reading the selection would give anything; false where there is an article, nobody asks then. */
  hasSelection: boolean;
  /** The document's media type: `application/pdf` for the browser's own viewer. */
  contentType: string;
};

/** What the injected script offers to whoever injected it, under `globalThis.lectern` of its isolated world. */
export type PageAnswers = {
  read(options: ExtractOptions): Outcome<PageReading>;
  fetchImage(url: string): Promise<FetchedImage>;
};
