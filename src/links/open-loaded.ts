import { FailureError } from '../outcome';

type Updated = (tabId: number, change: { status?: string }, tab: { url?: string }) => void;

/** What is needed of `browser.tabs`. */
export type Tabs = {
  create(tab: { url: string; active: boolean }): Promise<{ id?: number; status?: string }>;
  remove(tabId: number): Promise<void>;
  onUpdated: { addListener(listener: Updated): void; removeListener(listener: Updated): void };
};

const LONGEST_LOAD_MS = 30_000;

/**
 * Opens an address in a tab in the background and waits until it has loaded. Answers with the tab; throws a FailureError
 * `link-slow` where it does not load, and closes the tab.
 */
export async function openLoaded(tabs: Tabs, url: string, longestMs = LONGEST_LOAD_MS): Promise<number> {
  const loaded = new Set<number>();
  let id: number | undefined;
  let resolve = (_isLoaded: boolean) => {};
  const ready = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  // Listening before there is a tab: a page from the cache may be there before its id is.
  const listener: Updated = (tabId, { status }, tab) => {
    // Firefox loads an empty page into a new tab first.
    if (status === 'complete' && tab.url !== 'about:blank') loaded.add(tabId);
    if (id !== undefined && loaded.has(id)) resolve(true);
  };
  tabs.onUpdated.addListener(listener);
  const timer = setTimeout(() => resolve(false), longestMs);
  try {
    ({ id } = await tabs.create({ url, active: false }));
    if (id === undefined) throw new FailureError('page-gone', 'The tab has no id.');
    if (!loaded.has(id) && !(await ready)) {
      await tabs.remove(id);
      throw new FailureError('link-slow', `No answer within ${longestMs} ms.`);
    }
    return id;
  } finally {
    clearTimeout(timer);
    tabs.onUpdated.removeListener(listener);
  }
}
