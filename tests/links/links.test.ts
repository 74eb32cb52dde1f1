import { describe, expect, it } from 'vitest';
import type { Badge } from '../../src/keeping/keep-tab';
import { createLinkFollowing } from '../../src/links/follow-link';
import { keepLink } from '../../src/links/keep-link';
import { openLoaded, type Tabs } from '../../src/links/open-loaded';
import { FailureError } from '../../src/outcome';
import { sampleArticle, sampleSummary } from '../sample-article';

const reading = { hasSelection: false, contentType: 'text/html' };
const LINK = 'https://ledger.example/drain';

describe('a link’s page', () => {
  function fakeTabs(load: (tell: (tabId: number, status: string, url?: string) => void) => void) {
    const listeners = new Set<(tabId: number, change: { status?: string }, tab: { url?: string }) => void>();
    const removed: number[] = [];
    const tabs: Tabs = {
      create: async () => {
        load((tabId, status, url = LINK) => {
          for (const listener of listeners) listener(tabId, { status }, { url });
        });
        return { id: 9 };
      },
      remove: async (tabId) => void removed.push(tabId),
      onUpdated: {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      },
    };
    return { tabs, removed, listeners };
  }

  it('is there when its tab has loaded, before or after the tab has an id', async () => {
    for (const delay of [(work: () => void) => work(), (work: () => void) => void setTimeout(work)]) {
      const { tabs, listeners } = fakeTabs((tell) =>
        delay(() => {
          tell(3, 'complete');
          tell(9, 'loading');
          tell(9, 'complete');
        }),
      );
      expect(await openLoaded(tabs, LINK)).toBe(9);
      expect(listeners.size).toBe(0);
    }
  });

  it('is given up when it does not load, and its tab closed', async () => {
    const { tabs, removed, listeners } = fakeTabs((tell) => {
      tell(3, 'complete');
      tell(9, 'complete', 'about:blank');
    });
    await expect(openLoaded(tabs, LINK, 1)).rejects.toMatchObject({ code: 'link-slow' });
    expect([removed, listeners.size]).toEqual([[9], 0]);
  });
});

describe('keeping a link', () => {
  async function kept(openLoaded: (url: string) => Promise<number>) {
    const badges: Badge['name'][] = [];
    const closed: number[] = [];
    await keepLink(LINK, {
      openLoaded,
      closeTab: async (tabId) => void closed.push(tabId),
      readTab: async () => ({ ...reading, article: sampleArticle() }),
      keep: async () => ({ summary: sampleSummary(), change: 'added' }),
      newId: () => 'call',
      showBadge: ({ name }) => void badges.push(name),
    });
    return { badges, closed };
  }

  it('closes its tab when it is done, with the badge of the page that it stands on as answer', async () => {
    const { badges, closed } = await kept(async () => 9);
    expect(badges.at(-1)).toBe('kept');
    expect(closed).toEqual([9]);
  });

  it('says why it failed', async () => {
    const { badges } = await kept(() => Promise.reject(new FailureError('link-slow', 'No.')));
    expect(badges).toEqual(['keeping', 'failed']);
  });
});

describe('reading a link', () => {
  async function followed(wish: 'read' | 'keep', hasArticle = true) {
    const calls: unknown[] = [];
    const follow = createLinkFollowing({
      openLoaded: async () => 9,
      read: async () => ({ ...reading, ...(hasArticle && { article: sampleArticle() }) }),
      keep: async (_, tabId, given) => calls.push(`keep ${tabId} of ${given}`),
      show: async ({ tabId }) => void calls.push(`show ${tabId}`),
      closeTab: async (tabId) => void calls.push(`close ${tabId}`),
    });
    return [await follow(LINK, wish), ...calls];
  }

  it('shows its article, and keeps it where that is wished', async () => {
    expect(await followed('read')).toEqual([true, 'show 9']);
    expect(await followed('keep')).toEqual([true, `keep 9 of ${LINK}`, 'show 9']);
  });

  it('closes the tab where there is no article', async () => {
    expect(await followed('read', false)).toEqual([false, 'close 9']);
  });
});
