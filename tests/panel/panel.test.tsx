// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createPanelTabs } from '../../src/panel/create-panel-tabs';
import { Panel, type PanelEffects } from '../../src/panel/panel';
import type { ReadState } from '../../src/popup/read-state';
import { fakeKeepEffects } from '../controls/fake-keep-effects';
import { fakeReaderEffects } from '../reader/fake-reader-effects';
import { sampleArticle } from '../sample-article';
import { clear, click, press, settle, show, textOf } from '../show';

afterEach(clear);

async function showPanel(states: ReadState[]) {
  const calls: string[] = [];
  let front = (_isOther: boolean) => {};
  let asked = () => {};
  const effects: PanelEffects = {
    ...fakeKeepEffects().effects,
    read: async () => states.shift() ?? { name: 'working' },
    keptCopy: async () => undefined,
    waiting: async () => ({ begun: [], unread: [], isLibraryEmpty: true }),
    addressOf: (id) => `/kept/${id}`,
    ...fakeReaderEffects(),
    openInTab: () => calls.push('tab'),
    printInTab: () => calls.push('print'),
    openKept: () => calls.push('kept'),
    iconSource: async () => undefined,
    openLibrary: () => calls.push('library'),
    chooseParts: async () => void calls.push('choose'),
    openRules: () => calls.push('rules'),
    onFront: (tell) => {
      front = tell;
      return () => {};
    },
    onAsked: (tell) => {
      asked = tell;
      return () => {};
    },
  };
  await show(<Panel effects={effects} />);
  const then = async (work: () => void) => {
    work();
    await settle();
  };
  return { front: (isOther: boolean) => then(() => front(isOther)), asked: () => then(() => asked()) };
}

const reads = (title: string): ReadState => ({ name: 'article', article: sampleArticle({ title }) });
const offers = () => document.querySelector('.follow')?.hasAttribute('hidden') === false;

describe('the panel', () => {
  it('stays with its article when another page comes to the front, and offers to read that', async () => {
    const { front } = await showPanel([reads('The drain'), reads('The tides')]);
    expect(offers()).toBe(false);
    await front(true);
    expect(textOf('h1')).toBe('The drain');
    expect(offers()).toBe(true);
    await press('r');
    expect(textOf('h1')).toBe('The tides');
    expect(offers()).toBe(false);
  });

  it('offers nothing when its own page is back in front', async () => {
    const { front } = await showPanel([reads('The drain')]);
    await front(true);
    await front(false);
    expect(offers()).toBe(false);
  });

  it('says in words why it may not look, and reads when it is asked on the page', async () => {
    const { asked, front } = await showPanel([{ name: 'refused', why: 'ungranted' }, reads('The tides')]);
    expect(textOf('.notice')).toContain('only when you ask for it there');
    await front(true);
    await asked();
    expect(textOf('h1')).toBe('The tides');
  });

  it('is a reader view with everything in it', async () => {
    await showPanel([reads('The drain')]);
    await click('Keep');
    expect(textOf('button[aria-pressed=true]')).toContain('Kept');
  });
});

describe('the tabs of a panel', () => {
  function fakeEvent<Listener extends (...args: never[]) => void>() {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  }

  it('are those of its window: the one in front is read, others and its next pages are not', async () => {
    const onActivated = fakeEvent<(info: { tabId: number; windowId: number }) => void>();
    const onUpdated = fakeEvent<(tabId: number, change: { status?: string }) => void>();
    const tabs = createPanelTabs({ query: async () => [{ id: 7 }], onActivated, onUpdated }, 1);
    const told: boolean[] = [];
    const stop = tabs.onFront((isOther) => told.push(isOther));
    await tabs.front();
    expect(tabs.read()).toBe(7);
    const activate = (tabId: number, windowId: number) => {
      for (const listener of onActivated.listeners) listener({ tabId, windowId });
    };
    const update = (tabId: number, status: string) => {
      for (const listener of onUpdated.listeners) listener(tabId, { status });
    };
    activate(8, 2);
    update(8, 'loading');
    update(7, 'complete');
    expect(told).toEqual([]);
    activate(8, 1);
    activate(7, 1);
    update(7, 'loading');
    expect(told).toEqual([true, false, true]);
    stop();
    activate(8, 1);
    update(7, 'loading');
    expect(told).toHaveLength(3);
  });
});
