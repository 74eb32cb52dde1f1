import type { PageView } from '../score/page-context';
import { addressOf } from './page-address';
import type { Signals } from './page-signals';

/** What a page is for. */
export type PageKind = 'article' | 'documentation' | 'thread' | 'product' | 'listing' | 'other';

/** How boards and question sites, of whatever maker, spell the address of a thread. */
const THREAD_ADDRESS =
  /^(?:community|discuss|talk)\.|(?:^|[./])(?:forums?|threads?|showthread|viewtopic|showtopic|discussions?|boards|bbs)(?=[./?]|$)|\/questions?\/\w|\/(?:topics?|d|p)\/\d|\/t\/\w|\/r\/\w+\/comments\//;
/** Addresses that boards have, and other sites too: there posts have to be found. */
const PERHAPS_THREAD_ADDRESS =
  /[./](?:item|index)(?:\.php)?\?(?:id|topic)=\d|\/(?:post|issues|pull)\/\d|\/s\/\w{6}(?:\/|$)|[/-](?:topics?|showtopic|groups|community|question|answers)[/-]\w|-t\d+\.html$/;
const DOCUMENTATION_ADDRESS =
  /(?:^|[./])(?:docs?|documentation|reference|manual|api|man|wiki|kb|guides?|readthedocs)(?=[./?]|$)/;

/** A page of posts: its address or its data says so. An article that is one of its site's goes before. */
export function isThread(view: PageView, signals: Signals): boolean {
  return signals.isTalkData === 1 || isAt(THREAD_ADDRESS, view, signals);
}

/** Whether the page's address could be that of a thread, were there posts on it. */
export function isPerhapsThread(view: PageView, signals: Signals): boolean {
  return isAt(PERHAPS_THREAD_ADDRESS, view, signals);
}

const isAt = (address: RegExp, view: PageView, { isArticleData, hasPublished }: Signals): boolean =>
  isArticleData + hasPublished < 2 && address.test(addressOf(view));

/** The kind of a page that is no thread. */
export function kindOf(view: PageView, signals: Signals, isArticle: boolean): PageKind {
  if (isArticle) return isDocumentation(view, signals) ? 'documentation' : 'article';
  if (signals.isGoodsData === 1) return 'product';
  return signals.isListData === 1 || isMostlyLinks(view) ? 'listing' : 'other';
}

function isDocumentation(view: PageView, { isArticleData, hasPublished }: Signals): boolean {
  return isArticleData + hasPublished === 0 && DOCUMENTATION_ADDRESS.test(addressOf(view));
}

function isMostlyLinks({ table, measures }: PageView): boolean {
  const count = table.blocks.length;
  return (measures.linkCharacters[count] ?? 0) > LISTING_LINKS * (measures.characters[count] ?? 0);
}

/** Share of a page's characters that are links, from which on it is there to lead elsewhere. */
const LISTING_LINKS = 0.5;
