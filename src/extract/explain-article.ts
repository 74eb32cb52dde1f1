import type { Article } from '../article/article';
import { addressesOf } from './build/addresses';
import { assembleArticle } from './build/assemble-article';
import { withOpeningPost } from './build/opening-post';
import type { Cut } from './decide/cut';
import { decideBlocks } from './decide/decide-blocks';
import { judgePage } from './decide/judge-page';
import { keepAnyText } from './decide/keep-any-text';
import type { ExtractOptions } from './extract-options';
import { explainFrames } from './live/explain-frames';
import { freshMetadata } from './live/fresh-metadata';
import { dateStyleOf } from './metadata/date-order';
import { addressFrom } from './metadata/page-addresses';
import { readMetadata } from './metadata/read-metadata';
import { hostOf } from './metadata/site-name';
import { plainDocument } from './page/dom-access';
import { findContainers } from './page/find-containers';
import { measurePage } from './page/measure-page';
import { scanPage } from './page/scan-page';
import { readParts } from './read-parts';
import { readSelection } from './read-selection';
import { blockFeatures, type PageView } from './score/block-features';
import { scoreBlocks } from './score/score-blocks';

/** An article and how it was found: the cut says for every block its score, whether it is kept and why. */
export type Explanation = {
  article?: Article;
  cut?: Cut;
  features?: Float32Array;
  /** Whether the article is what the reader's chosen parts make: not where the page has none of them. */
  isChosen?: true;
};

/** Does the work of extractArticle and tells how. May throw where a document is of an unknown kind. */
export function explainArticle(document: Document, options: ExtractOptions = {}): Explanation {
  return explainFrames(document, options, explainDocument);
}

/** What one document holds, without its frames. */
function explainDocument(asked: Document, options: ExtractOptions): Explanation {
  const document = plainDocument(asked);
  const root = document.body ?? document.documentElement;
  if (!root) return {};
  const addresses = addressesOf(document, options.url);
  const table = scanPage(root);
  if (table.blocks.length === 0) return {};
  const measures = measurePage(table);
  const view: PageView = { table, measures, containers: findContainers(table, measures), address: addresses.page };
  const metadata = freshMetadata(document, readMetadata(document, addresses.page, table), addresses.page);
  if (options.read === 'selection') return readSelection(document, view, metadata, addresses);
  const features = blockFeatures(view);
  const { elements } = metadata;
  const cut = decideBlocks(
    { view, features, scores: scoreBlocks(features) },
    {
      texts: [metadata.title, metadata.dek].filter((text) => text !== undefined),
      elements: new Set(
        [elements.headline, elements.dek, ...(elements.byline ?? []), ...(elements.date ?? [])].filter(
          Boolean,
        ) as Node[],
      ),
    },
    dateStyleOf(table, metadata.language, hostOf(addressFrom(addresses.page))),
  );
  const judgement = judgePage(cut);
  const { confidence } = judgement;
  const chosen = options.parts && readParts(options.parts, { document, cut, metadata, addresses, confidence });
  if (chosen) return { article: chosen, cut, features, isChosen: true };
  if (options.read === 'page') keepAnyText(cut);
  else if (!judgement.isArticle) return { cut, features };
  const article = assembleArticle({ cut, metadata: withOpeningPost(metadata, cut), addresses, confidence });
  return article ? { article, cut, features } : { cut, features };
}
