import type { Article } from '../article/article';
import type { KeptArticle } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';
import type { PageReading } from '../page-answers';

/** What the toolbar button says of a tab. */
export type Badge = { name: 'keeping' } | { name: 'kept' } | { name: 'no-article' } | { name: 'failed'; why: Failure };

export type KeepTabEffects = {
  readTab(tabId: number): Promise<PageReading>;
  keep(callId: string, article: Article, tabId: number, given?: string): Promise<KeptArticle>;
  newId(): string;
  showBadge(tabId: number, badge: Badge): void;
};

/** Keeps the article of a tab without opening anything: the badge is the answer. Never rejects. */
export async function keepTab(tabId: number, effects: KeepTabEffects): Promise<void> {
  effects.showBadge(tabId, { name: 'keeping' });
  try {
    const { article } = await effects.readTab(tabId);
    if (!article) return effects.showBadge(tabId, { name: 'no-article' });
    await effects.keep(effects.newId(), article, tabId);
    effects.showBadge(tabId, { name: 'kept' });
  } catch (thrown) {
    effects.showBadge(tabId, { name: 'failed', why: failureOf(thrown) });
  }
}
