import { documentOf } from '../page/dom-access';
import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';

/** What the page says of its kind in the machine's terms (schema.org types, Open Graph, publication time), and two counts. */
export const SIGNALS = [
  ...(['saysArticle', 'saysOther', 'hasPublished', 'isArticleData', 'isGoodsData', 'isListData'] as const),
  ...(['isThreadData', 'times', 'articles'] as const),
] as const;

/** `isTalkData` is no part of what the page's model is told: a page's own word that it is a thread of posts. */
export type Signals = Record<(typeof SIGNALS)[number] | 'isTalkData', number>;

const PUBLISHED = new Set([
  ...['article:published_time', 'og:article:published_time', 'datePublished'],
  ...['citation_publication_date', 'parsely-pub-date'],
]);
const DATA_TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g;
/** Characters; more is a whole shop. */
const LARGEST_SCRIPT = 400_000;
const TYPES: [keyof Signals, RegExp][] = [
  ['isArticleData', /(?:Article|BlogPosting|NewsReport|^Report)$/],
  ['isGoodsData', /^(?:Product|Offer|AggregateOffer|LocalBusiness|Service)$/],
  ['isListData', /^(?:ItemList|CollectionPage|ProductCollection|SearchResultsPage|Blog)$/],
  ['isThreadData', /^(?:DiscussionForumPosting|QAPage|Question)$/],
  ['isTalkData', /^(?:DiscussionForumPosting|QAPage)$/],
];

/** The signals of a page: 0 or 1, but for the counts of `time` and `article` elements. */
export function pageSignals(table: PageTable): Signals {
  const signals = Object.fromEntries([...SIGNALS, 'isTalkData'].map((name) => [name, 0])) as Signals;
  for (let row = 0; row < table.length; row += 1) {
    if (table.tag[row] === TAG.time) signals.times += 1;
    else if (table.tag[row] === TAG.article) signals.articles += 1;
  }
  const document = documentOf(table.nodes[0]);
  if (document) readHead(document, signals);
  return signals;
}

/** What the page's model is told, in the order of SIGNALS. */
export const signalValues = (signals: Signals): number[] => SIGNALS.map((name) => signals[name]);

function readHead(document: Document, signals: Signals): void {
  let kind: string | undefined;
  // By tag: a query looks at every element of the page.
  for (const meta of document.getElementsByTagName('meta')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    if (key === 'og:type') kind ??= meta.getAttribute('content')?.toLowerCase() ?? '';
    if (PUBLISHED.has(key)) signals.hasPublished = 1;
  }
  signals.saysArticle = kind === 'article' || kind === 'blog' ? 1 : 0;
  signals.saysOther = kind && signals.saysArticle === 0 ? 1 : 0;
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    for (const [, type = ''] of source.matchAll(DATA_TYPE)) {
      for (const [name, pattern] of TYPES) if (pattern.test(type)) signals[name] = 1;
    }
  }
}
