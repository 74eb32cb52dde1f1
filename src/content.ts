import { explainArticle } from './extract/explain-article';
import type { ExtractOptions } from './extract/extract-options';
import { fetchImage } from './images/fetch-image';
import { iconAddresses } from './images/icon-addresses';
import { failureOf } from './outcome';
import type { PageAnswers } from './page-answers';
import { pageSource } from './source/page-source';

const answers: PageAnswers = {
  read(options) {
    try {
      // Not extractArticle, which takes a page that it stumbles over for one without an article: the reader is told.
      const { article, isChosen } = explainArticle(document, options);
      const { contentType } = document;
      if (article) return { value: { article, hasSelection: false, contentType, ...(isChosen && { isChosen }) } };
      return { value: { hasSelection: hasSelection(options), contentType } };
    } catch (thrown) {
      return { error: { code: 'extraction-failed', message: failureOf(thrown).message } };
    }
  },
  source() {
    const html = pageSource(document);
    // Null crosses to whoever asks where undefined does not.
    return html === undefined ? null : { url: document.URL, html };
  },
  icons: () => iconAddresses(document),
  // Asked for by the page itself, a picture comes from the browser's cache, with the reader's own log-in.
  fetchImage: (url) => fetchImage(url, { cache: 'force-cache', credentials: 'same-origin' }),
};

/** Found out by reading it: the document's own selection knows neither frames nor shadow roots. */
function hasSelection(options: ExtractOptions): boolean {
  const { parts: _, ...rest } = options;
  return explainArticle(document, { ...rest, read: 'selection' }).article !== undefined;
}

Object.assign(globalThis, { lectern: answers });
