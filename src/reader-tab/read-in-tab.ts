import type { Badge } from '../keeping/keep-tab';
import { failureOf } from '../outcome';
import type { PageReading } from '../page-answers';
import type { ReadAs } from '../rules/read-by-rule';
import type { createHandover } from './handover';

export type ReadInTabEffects = {
  read(tabId: number, as?: ReadAs): Promise<PageReading>;
  handover: ReturnType<typeof createHandover>;
  openTab(address: string): Promise<unknown>;
  showBadge(tabId: number, badge: Badge): void;
};

/** Shows a tab's article in a reader tab, for where the browser will not open the popup. Never rejects. */
export async function readInTab(tabId: number, effects: ReadInTabEffects, as: ReadAs = 'article'): Promise<void> {
  try {
    const { article, rule } = await effects.read(tabId, as);
    if (!article) return effects.showBadge(tabId, { name: 'no-article' });
    await effects.openTab(await effects.handover.put({ article, tabId, cut: { as, ...(rule && { rule }) } }));
  } catch (thrown) {
    effects.showBadge(tabId, { name: 'failed', why: failureOf(thrown) });
  }
}
