import { firstTag } from '../metadata/meta-tags';
import { headOf, type PageHead } from '../metadata/page-head';
import { TAG } from '../page/tags';
import type { PageView } from '../score/page-context';
import { addressFacts, addressOf } from './page-address';

/** What the page says of its kind in the machine's terms (schema.org types, Open Graph, publication time), two counts, and its address. */
export const SIGNALS = [
  ...(['saysArticle', 'saysOther', 'hasPublished', 'isArticleData', 'isGoodsData', 'isListData'] as const),
  ...(['isThreadData', 'times', 'articles'] as const),
  ...(['addressDepth', 'addressWords', 'addressOffers', 'addressTells'] as const),
] as const;

/** `isTalkData` is no part of what the page's model is told: a page's own word that it is a thread of posts. */
export type Signals = Record<(typeof SIGNALS)[number] | 'isTalkData', number>;

const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'datepublished'],
  ...['citation_publication_date', 'parsely-pub-date'],
];
const TYPE_KEY = '"@type"';
/** What follows the key: a type, or a list that begins with one. */
const TYPE_VALUE = /\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/y;
/** Characters; more is a whole shop. */
const LARGEST_SCRIPT = 400_000;
const isOneOf = (types: string) => new Set(types.split(' '));
const TYPES: [keyof Signals, Set<string>][] = [
  ['isGoodsData', isOneOf('Product Offer AggregateOffer LocalBusiness Service')],
  ['isListData', isOneOf('ItemList CollectionPage ProductCollection SearchResultsPage Blog')],
  ['isThreadData', isOneOf('DiscussionForumPosting QAPage Question')],
  ['isTalkData', isOneOf('DiscussionForumPosting QAPage')],
];
const ARTICLE_TYPES = ['Article', 'BlogPosting', 'NewsReport'];

/** The signals of a page: 0 or 1, but for the counts of `time` and `article` elements and the form of its address. */
export function pageSignals(view: PageView): Signals {
  const { table } = view;
  const none = Object.fromEntries([...SIGNALS, 'isTalkData'].map((name) => [name, 0])) as Signals;
  const signals: Signals = { ...none, ...addressFacts(addressOf(view)) };
  for (let row = 0; row < table.length; row += 1) {
    if (table.tag[row] === TAG.time) signals.times += 1;
    else if (table.tag[row] === TAG.article) signals.articles += 1;
  }
  readHead(headOf(table), signals);
  return signals;
}

/** What the page's model is told, in the order of SIGNALS. */
export const signalValues = (signals: Signals): number[] => SIGNALS.map((name) => signals[name]);

function readHead({ tags, data }: PageHead, signals: Signals): void {
  const kind = firstTag(tags, ['og:type'])?.toLowerCase();
  signals.saysArticle = kind === 'article' || kind === 'blog' ? 1 : 0;
  signals.saysOther = kind && signals.saysArticle === 0 ? 1 : 0;
  signals.hasPublished = PUBLISHED.some((key) => tags.has(key)) ? 1 : 0;
  for (const type of typesIn(data)) {
    if (type === 'Report' || ARTICLE_TYPES.some((end) => type.endsWith(end))) signals.isArticleData = 1;
    for (const [name, types] of TYPES) if (types.has(type)) signals[name] = 1;
  }
}

/** Every type that is named in JSON-LD, wherever it stands in it. */
function typesIn(data: readonly string[]): Set<string> {
  const types = new Set<string>();
  for (const source of data) {
    if (source.length > LARGEST_SCRIPT) continue;
    for (let at = source.indexOf(TYPE_KEY); at >= 0; at = source.indexOf(TYPE_KEY, at + 1)) {
      TYPE_VALUE.lastIndex = at + TYPE_KEY.length;
      const type = TYPE_VALUE.exec(source)?.[1];
      if (type !== undefined) types.add(type);
    }
  }
  return types;
}
