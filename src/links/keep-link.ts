import { type Badge, type KeepTabEffects, keepTab } from '../keeping/keep-tab';
import { failureOf } from '../outcome';

export type KeepLinkEffects = Omit<KeepTabEffects, 'showBadge'> & {
  openLoaded(url: string): Promise<number>;
  closeTab(tabId: number): Promise<void>;
  /** Shows on the page that the link stands on how keeping went. */
  showBadge(badge: Badge): void;
};

/** Keeps the page of a link, opened in the background for as long as that takes. Never rejects. */
export async function keepLink(url: string, effects: KeepLinkEffects): Promise<void> {
  effects.showBadge({ name: 'keeping' });
  try {
    const tabId = await effects.openLoaded(url);
    await keepTab(tabId, {
      ...effects,
      keep: (callId, article, tab) => effects.keep(callId, article, tab, url),
      showBadge: (_, badge) => effects.showBadge(badge),
    });
    await effects.closeTab(tabId);
  } catch (thrown) {
    effects.showBadge({ name: 'failed', why: failureOf(thrown) });
  }
}
