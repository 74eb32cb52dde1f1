import type { Article } from '../article/article';
import { explainArticle } from './explain-article';
import type { ExtractOptions } from './extract-options';

export type { ChosenParts, ExtractOptions } from './extract-options';

/** The article in `document`, or undefined where there is none. Never changes the document, never throws on any page. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article | undefined {
  try {
    return explainArticle(document, options).article;
  } catch {
    // Pages can be of any kind and do anything to the tree that a script can do; a page we cannot read has no article.
    return undefined;
  }
}
