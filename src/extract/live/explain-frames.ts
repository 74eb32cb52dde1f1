import type { Article } from '../../article/article';
import type { Explanation } from '../explain-article';
import type { ExtractOptions } from '../extract-options';
import { readMetadata } from '../metadata/read-metadata';
import { plainDocument } from '../page/dom-access';
import { framesOf } from './frames';

/** A page with more words of its own than this needs none of its frames. */
const MOST_OWN_WORDS = 250;
/** How many times the page's own words a frame must hold to be read instead. */
const LEAST_TIMES = 3;
/** Frames in frames in frames hold tools, not texts. */
const DEEPEST = 2;

type Explain = (document: Document, options: ExtractOptions) => Explanation;

/**
 * What `explain` finds in a live page or, where that is nothing or little, in a frame of the same site which holds much
 * more. Links and pictures are made absolute by the frame's address; the article's address is the page's.
 */
export function explainFrames(document: Document, options: ExtractOptions, explain: Explain, depth = 0): Explanation {
  const own = explain(document, options);
  const ownWords = own.article?.wordCount ?? 0;
  const isEnough = options.read === 'selection' ? own.article !== undefined : ownWords > MOST_OWN_WORDS;
  if (isEnough || depth > DEEPEST) return own;
  // Its address is its own: the one that was given is the page's.
  const { url: _, ...asked } = options;
  let best: Explanation | undefined;
  for (const frame of framesOf(document)) {
    const found = explainFrames(frame, asked, explain, depth + 1);
    if ((found.article?.wordCount ?? 0) > (best?.article?.wordCount ?? LEAST_TIMES * ownWords)) best = found;
  }
  return best?.article ? { ...best, article: inPage(best.article, plainDocument(document), options.url) } : own;
}

/** A frame's article as the page's: what the frame does not say the page may. */
function inPage(article: Article, document: Document, url = document.URL): Article {
  const { elements: _, description: __, leadImage: ___, canonicalUrl, authors, ...said } = readMetadata(document, url);
  const { canonicalUrl: ____, ...found } = article;
  return {
    ...said,
    ...found,
    ...(said.siteName !== undefined && { siteName: said.siteName }),
    title: found.title || (said.title ?? ''),
    authors: found.authors.length > 0 ? found.authors : authors,
    url: url.replace(/#.*$/, ''),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  };
}
