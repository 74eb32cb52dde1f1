import { explainArticle } from './extract/explain-article';
import type { ExtractOptions } from './extract/extract-options';
import { fetchImage } from './images/fetch-image';
import { failureOf } from './outcome';
import type { PageAnswers } from './page-answers';

const answers: PageAnswers = {
  read(options) {
    try {
      // Not extractArticle, which takes a page that it stumbles over for one without an article: the reader is told.
      const { article } = explainArticle(document, options);
      const found = article ? { article, selectedCharacters: 0 } : { selectedCharacters: selectedCharacters(options) };
      return { value: { ...found, contentType: document.contentType } };
    } catch (thrown) {
      return { error: { code: 'extraction-failed', message: failureOf(thrown).message } };
    }
  },
  // Asked for by the page itself, a picture comes from the browser's cache, with the reader's own log-in.
  fetchImage: (url) => fetchImage(url, { cache: 'force-cache', credentials: 'same-origin' }),
};

/** Counts what reading the selection gives: the document's own selection knows neither frames nor shadow roots. */
function selectedCharacters(options: ExtractOptions): number {
  const { article } = explainArticle(document, { ...options, read: 'selection' });
  return article?.html.replace(/<[^>]*>/g, '').trim().length ?? 0;
}

Object.assign(globalThis, { lectern: answers });
