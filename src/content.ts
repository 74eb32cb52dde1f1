import { explainArticle } from './extract/explain-article';
import { fetchImage } from './images/fetch-image';
import { failureOf } from './outcome';
import type { PageAnswers } from './page-answers';

const answers: PageAnswers = {
  read(options) {
    try {
      // Not extractArticle, which takes a page that it stumbles over for one without an article: the reader is told.
      const { article } = explainArticle(document, options);
      const selectedCharacters = document.getSelection()?.toString().trim().length ?? 0;
      return { value: { ...(article && { article }), selectedCharacters, contentType: document.contentType } };
    } catch (thrown) {
      return { error: { code: 'extraction-failed', message: failureOf(thrown).message } };
    }
  },
  // Asked for by the page itself, a picture comes from the browser's cache, with the reader's own log-in.
  fetchImage: (url) => fetchImage(url, { cache: 'force-cache', credentials: 'same-origin' }),
};

Object.assign(globalThis, { lectern: answers });
