import { explainArticle } from '../extract/explain-article';
import type { ExtractOptions } from '../extract/extract-options';
import type { PageReading } from '../page-answers';

/** Cuts kept HTML again, with the extractor of today. `options.url` is the address that the page had. */
export function readSource(html: string, options: ExtractOptions): PageReading {
  const { article, isChosen } = explainArticle(new DOMParser().parseFromString(html, 'text/html'), options);
  const found = article && { article, ...(isChosen && { isChosen }) };
  return { ...found, hasSelection: false, contentType: 'text/html' };
}
