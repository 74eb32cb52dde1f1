import { comparableAddress } from '../article/comparable-address';
import type { PageReading } from '../page-answers';
import type { HandedOver } from '../reader-tab/handover';
import { isFrontPage } from './is-front-page';

/** Below this confidence the page is left as it is: the reader can still ask. */
const SURE = 0.8;
const SHOWN = 'shown automatically';

/** The part of `storage.session` that remembers what was shown. */
export type SessionStore = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** A tab that has come to a page of a chosen site. */
export type Arrived = { id: number; url: string; active: boolean; index: number; windowId: number };

type Parts = {
  sites(): Promise<string[]>;
  session: SessionStore;
  read(tabId: number): Promise<PageReading>;
  /** Shows it in the window's sidebar. Answers false where that is not open. */
  showInPanel(windowId: number): Promise<boolean>;
  /** Shows it in a tab beside the page's. */
  showInTab(handedOver: HandedOver, beside: Arrived): Promise<unknown>;
};

/** Shows articles of the sites that the reader chose as soon as their pages have come. */
export function createAutomatic({ sites, session, read, showInPanel, showInTab }: Parts) {
  /** Each address once in a session: who goes back to the page wants the page. */
  async function isShownFirst(url: string): Promise<boolean> {
    const { [SHOWN]: before = [] } = (await session.get(SHOWN)) as { [SHOWN]?: string[] };
    const address = comparableAddress(url);
    if (before.includes(address)) return false;
    await session.set({ [SHOWN]: [...before, address] });
    return true;
  }

  /** Answers whether the page's article was shown. Rejects with readTab's FailureErrors. */
  return async (tab: Arrived): Promise<boolean> => {
    const host = URL.parse(tab.url)?.host ?? '';
    if (isFrontPage(tab.url) || !(await sites()).includes(host)) return false;
    const { article, rule } = await read(tab.id);
    if (!article || article.confidence < SURE || !(await isShownFirst(tab.url))) return false;
    if (tab.active && (await showInPanel(tab.windowId))) return true;
    await showInTab({ article, tabId: tab.id, isAutomatic: true, cut: { ...(rule && { rule }) } }, tab);
    return true;
  };
}
