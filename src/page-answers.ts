import type { Article } from './article/article';
import type { ExtractOptions } from './extract/extract-article';
import type { FetchedImage } from './library/library-types';
import type { Outcome } from './outcome';

/** What a page says when it is read. */
export type PageReading = {
  article?: Article;
  /** Characters of text that the reader has selected on the page, frames included. 0 where there is an article: it is not asked then. */
  selectedCharacters: number;
  /** The document's media type: `application/pdf` for the browser's own viewer. */
  contentType: string;
};

/** What the injected script offers to whoever injected it, under `globalThis.lectern` of its isolated world. */
export type PageAnswers = {
  read(options: ExtractOptions): Outcome<PageReading>;
  fetchImage(url: string): Promise<FetchedImage>;
};
