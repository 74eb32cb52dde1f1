import type { Article } from '../article/article';
import type { PageReading } from '../page-answers';
import type { HandedOver } from '../reader-tab/handover';
import type { LinkWish } from './link-wish';

type Parts = {
  openLoaded(url: string): Promise<number>;
  read(tabId: number): Promise<PageReading>;
  keep(article: Article, tabId: number, given: string): Promise<unknown>;
  /** Takes an article over and shows it in this tab. */
  show(handedOver: HandedOver): Promise<void>;
  closeTab(tabId: number): Promise<void>;
};

/**
 * Reads the page of a link in a tab in the background, which stays open behind the article: its pictures come from there.
 * Answers false where there is no article; then, and where it throws, the tab is closed.
 */
export function createLinkFollowing({ openLoaded, read, keep, show, closeTab }: Parts) {
  return async (url: string, wish: LinkWish): Promise<boolean> => {
    const tabId = await openLoaded(url);
    try {
      const { article, rule } = await read(tabId);
      if (!article) {
        await closeTab(tabId);
        return false;
      }
      if (wish === 'keep') await keep(article, tabId, url);
      await show({ article, tabId, cut: { ...(rule && { rule }) } });
      return true;
    } catch (thrown) {
      await closeTab(tabId);
      throw thrown;
    }
  };
}
