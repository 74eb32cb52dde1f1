import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';

/** What the page says of its kind in the machine's terms (schema.org types, Open Graph, publication time), and two counts. */
export const SIGNALS = [
  ...(['saysArticle', 'saysOther', 'hasPublished', 'isArticleData', 'isGoodsData', 'isListData'] as const),
  ...(['isThreadData', 'times', 'articles'] as const),
] as const;

/** `isTalkData` is no part of what the page's model is told: a page's own word that it is a thread of posts. */
export type Signals = Record<(typeof SIGNALS)[number] | 'isTalkData', number>;

const PUBLISHED =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],' +
  'meta[name="citation_publication_date"],meta[name="parsely-pub-date"],meta[property="og:article:published_time"]';
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
  const document = table.nodes[0]?.ownerDocument;
  if (document) readHead(document, signals);
  return signals;
}

/** What the page's model is told, in the order of SIGNALS. */
export const signalValues = (signals: Signals): number[] => SIGNALS.map((name) => signals[name]);

function readHead(document: Document, signals: Signals): void {
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  signals.saysArticle = kind === 'article' || kind === 'blog' ? 1 : 0;
  signals.saysOther = kind !== '' && signals.saysArticle === 0 ? 1 : 0;
  signals.hasPublished = document.querySelector(PUBLISHED) ? 1 : 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    for (const [, type = ''] of source.matchAll(DATA_TYPE)) {
      for (const [name, pattern] of TYPES) if (pattern.test(type)) signals[name] = 1;
    }
  }
}
