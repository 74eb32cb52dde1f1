// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../src/outcome';
import { createWayEffects } from '../../src/reader/way/way-effects';
import { createHandover } from '../../src/reader-tab/handover';
import { createReaderTabLoader } from '../../src/reader-tab/load-reader-tab';
import { ReaderTab, type ReaderTabEffects, type ReaderTabState } from '../../src/reader-tab/reader-tab';
import { fakeAloud } from '../aloud/fake-aloud';
import { siteChoice } from '../automatic/site-choice';
import { fakeKeepEffects } from '../controls/fake-keep-effects';
import { fakeCopying } from '../copying/fake-copying';
import { memoryStorage } from '../preferences/memory-storage';
import { fakeHighlights } from '../reader/highlights/fake-highlights';
import { fakeSettings } from '../reader/settings/fake-settings';
import { fakeStanding } from '../reader/standing/fake-standing';
import { fakeTimeEffects } from '../reader/time/fake-time-effects';
import { sampleArticle, sampleSummary } from '../sample-article';
import { clear, click, parsed, press, settle, show, textOf } from '../show';

afterEach(clear);

async function showTab(
  load: () => Promise<ReaderTabState>,
  { cut: _, automatic: __, fullSize: ___, ...over }: Partial<ReaderTabEffects> = {},
) {
  const { effects: keep, calls } = fakeKeepEffects();
  const effects: ReaderTabEffects = {
    ...keep,
    load,
    versions: async () => [],
    showVersion: async () => sampleSummary(),
    sanitise: parsed,
    settings: fakeSettings(),
    way: createWayEffects(memoryStorage(), (address) => calls.push(`open ${address}`)),
    aloud: fakeAloud().effects,
    copying: fakeCopying().effects,
    highlights: fakeHighlights().effects,
    standing: fakeStanding().effects,
    time: fakeTimeEffects().effects,
    showTitle: (title) => void calls.push(`title ${title}`),
    printIfAsked() {},
    openLibrary: () => calls.push('library'),
    chooseParts: async () => void calls.push('choose'),
    openRules: () => calls.push('rules'),
    readAgain: async () => undefined,
    onRules: () => () => {},
    comeBack: async () => {},
    siteChoice: siteChoice([]).choice,
    mayRead: async () => true,
    followLink: async () => true,
    larger: async () => [],
    keepLarger: async () => 0,
    ...over,
  };
  await show(<ReaderTab effects={effects} />);
  return calls;
}

const article = sampleArticle({ html: '<p>It rained.</p><p><img src="https://p.example/1.png" alt="Rain"></p>' });

describe('the reader tab', () => {
  it('is printed, where that was asked for, once its article is shown', async () => {
    let asked = 0;
    const printIfAsked = () => {
      asked += 1;
    };
    let found = (_: ReaderTabState) => {};
    const load = () =>
      new Promise<ReaderTabState>((resolve) => {
        found = resolve;
      });
    await showTab(load, { printIfAsked });
    expect(asked).toBe(0);
    found({ name: 'article', article, isKept: false, imageSource: async (url) => url });
    await settle();
    expect(asked).toBe(1);
  });

  it('shows an article with its title, and keeps it', async () => {
    const calls = await showTab(async () => ({
      name: 'article',
      article,
      isKept: false,
      imageSource: async (url) => url,
    }));
    expect(textOf('h1')).toBe('The drain, again');
    expect(document.querySelector('.article-body img')?.getAttribute('src')).toBe('https://p.example/1.png');
    await press('k');
    expect(calls).toEqual(['title The drain, again', 'keep']);
  });

  it('leads to what changed where a keep has made a new version', async () => {
    await showTab(async () => ({ name: 'article', article, isKept: false, imageSource: async (url) => url }), {
      keep: async () => ({ summary: sampleSummary({ version: 2 }), change: 'changed' }),
    });
    await press('k');
    const link = document.querySelector('.keep-status a');
    expect(link?.getAttribute('href')).toBe('/src/changes/index.html?kept=one');
    expect(link?.textContent).toContain('See what changed');
  });

  it('shows a kept article with its own pictures, and words where one is not held', async () => {
    await showTab(async () => ({ name: 'article', article, isKept: true, imageSource: async () => undefined }));
    expect(textOf('.missing-picture')).toBe('Picture not kept: Rain');
  });

  it('leads to the source when the page is no longer at hand', async () => {
    await showTab(async () => ({ name: 'gone', what: 'page', source: 'https://ledger.example/drain' }));
    expect(textOf('.notice h1')).toBe('This page is no longer at hand');
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('https://ledger.example/drain');
  });

  it('says that an article is not in the library', async () => {
    await showTab(async () => ({ name: 'gone', what: 'kept' }));
    expect(textOf('.notice h1')).toBe('This article is not in your library');
  });

  it('says why the library does not open, and tries again', async () => {
    let isBusy = true;
    await showTab(async () => {
      if (isBusy) throw new FailureError('library-busy', 'Locked.');
      return { name: 'gone', what: 'kept' };
    });
    expect(textOf('.notice')).toContain('in use by another window');
    isBusy = false;
    await click('Try again');
    expect(textOf('.notice h1')).toBe('This article is not in your library');
  });
});

const library = {
  find: async (id: string) => (id === 'one' ? { summary: sampleSummary(), article, images: [] } : undefined),
  findVersion: async () => undefined,
  image: async () => undefined,
  source: async () => 'packed',
};
const store = { get: async () => ({}), set: async () => {} };
const loader = createReaderTabLoader({
  library,
  handover: createHandover(store, () => 'a1'),
  read: async () => ({ hasSelection: false, contentType: 'text/html' }),
  readSource: async () => ({ hasSelection: false, contentType: 'text/html' }),
});

describe('what a reader tab’s address asks for', () => {
  it('is a kept article', async () => {
    expect(await loader.load('?kept=one')).toMatchObject({ name: 'article', isKept: true, article });
    expect(await loader.load('?kept=two')).toEqual({ name: 'gone', what: 'kept' });
  });

  it('is one version of a kept article, which may be gone', async () => {
    const old = sampleArticle({ html: '<p>It drizzled.</p>' });
    const findVersion = async (id: string, version: number) => (id === 'one' && version === 2 ? old : undefined);
    const { load } = createReaderTabLoader({
      library: { ...library, findVersion },
      handover: createHandover(store, () => 'a1'),
      read: async () => ({ hasSelection: false, contentType: 'text/html' }),
      readSource: async () => ({ hasSelection: false, contentType: 'text/html' }),
    });
    const versioned = await load('?kept=one&version=2');
    expect(versioned).toMatchObject({ name: 'article', isKept: true, article: old, kept: { id: 'one', version: 2 } });
    expect(versioned).not.toHaveProperty('cut');
    await showTab(() => load('?kept=one&version=3'));
    expect(textOf('.notice h1')).toBe('This version is not in your library any more');
  });

  it('is a page’s article that may be gone, with a source that can be opened', async () => {
    expect(await loader.load('?page=a1&source=https%3A%2F%2Fledger.example%2Fdrain')).toEqual({
      name: 'gone',
      what: 'page',
      source: 'https://ledger.example/drain',
    });
    expect(await loader.load('?page=a1&source=javascript%3Aalert(1)')).toEqual({ name: 'gone', what: 'page' });
  });
});

describe('a kept article with its source', () => {
  const recut = sampleArticle({ html: '<p>It rained, and more.</p>' });
  const loaderOf = (found: typeof recut | undefined) =>
    createReaderTabLoader({
      library: { ...library, find: async () => ({ summary: sampleSummary(), article, images: [], hasSource: true }) },
      handover: createHandover(store, () => 'a1'),
      read: () => Promise.reject(new FailureError('page-gone', 'No page is at hand.')),
      readSource: async () => ({ ...(found && { article: found }), hasSelection: false, contentType: 'text/html' }),
    });

  it('can be cut again, and kept so', async () => {
    const { load, readAgain } = loaderOf(recut);
    const calls = await showTab(() => load('?kept=one'), { readAgain });
    await press('x');
    expect(document.querySelector('.cut-menu')?.textContent).not.toContain('Choose the part');
    await click('Cut again from the kept page');
    expect(textOf('.article-body')).toBe('It rained, and more.');
    expect(textOf('.cut-status')).toContain('Cut again from the page as it was');
    await press('k');
    expect(calls).toContain('keep');
  });

  it('stays as it was kept where nothing is found', async () => {
    const { load, readAgain } = loaderOf(undefined);
    await showTab(() => load('?kept=one'), { readAgain });
    await click('Cut again from the kept page');
    expect(textOf('.article-body')).toMatch(/^It rained\.Picture/);
    expect(textOf('.cut-status')).not.toBe('');
  });

  it('is offered only of copies that have one', async () => {
    await showTab(() => loader.load('?kept=one'));
    expect(document.querySelector('.cut-menu')).toBeNull();
  });
});

describe('a reader tab whose page is open elsewhere', () => {
  const shown: ReaderTabState = { name: 'article', article, isKept: false, imageSource: async (url) => url, cut: {} };

  it('reads it once more when its parts have been chosen, and comes to the front', async () => {
    let rulesChanged = () => {};
    const calls = await showTab(async () => shown, {
      readAgain: async () => ({ ...shown, article: sampleArticle({ title: 'The tides' }), cut: { rule: 'followed' } }),
      onRules: (tell) => {
        rulesChanged = tell;
        return () => {};
      },
      comeBack: async () => void calls.push('back'),
    });
    rulesChanged();
    await settle();
    expect(textOf('h1')).toBe('The drain, again');
    await press('c');
    rulesChanged();
    await settle();
    expect(textOf('h1')).toBe('The tides');
    expect(textOf('.cut-status')).toContain('the parts that you chose');
    expect(calls).toContain('back');
  });

  it('says so when the page has moved on, and shows what it has', async () => {
    await showTab(async () => shown, { readAgain: () => Promise.reject(new FailureError('page-gone', 'Moved.')) });
    await click('Read the whole page');
    expect(textOf('.cut-status')).toContain('closed or moved on');
    expect(textOf('h1')).toBe('The drain, again');
  });

  it('has nothing to cut where the article is a kept one', async () => {
    const { cut: _, ...kept } = shown;
    await showTab(async () => ({ ...kept, isKept: true }));
    expect(document.querySelector('.cut-button')).toBeNull();
  });
});

describe('a reader tab of a link', () => {
  const link = async (): Promise<ReaderTabState> => ({ name: 'link', url: 'https://quay.example/tides', wish: 'read' });

  it('asks for the link’s site, and follows it when that is allowed', async () => {
    const followed: string[] = [];
    const asked: string[][] = [];
    await showTab(link, {
      mayRead: async () => false,
      requestHosts: async (urls) => asked.push(urls) > 1,
      followLink: async (url) => followed.push(url) > 0,
    });
    expect(textOf('.notice h1')).toBe('May Lectern look at quay.example?');
    expect(document.querySelector('.link-open a')?.getAttribute('href')).toBe('https://quay.example/tides');
    await press('a');
    expect(textOf('.notice')).toContain('Without that permission');
    expect(followed).toEqual([]);
    await click('Allow and read');
    expect(followed).toEqual(['https://quay.example/tides']);
  });

  it('follows it at once where its site was allowed before, and says when there is no article', async () => {
    await showTab(link, { followLink: async () => false });
    expect(textOf('.notice h1')).toBe('No article here');
  });

  it('says why it could not be followed', async () => {
    await showTab(link, { followLink: () => Promise.reject(new FailureError('link-slow', 'No.')) });
    expect(textOf('.notice')).toContain('did not open in time');
  });

  it('is no other address than a page’s', async () => {
    expect(await loader.load('?link=https%3A%2F%2Fquay.example%2Ftides&wish=keep')).toEqual({
      name: 'link',
      url: 'https://quay.example/tides',
      wish: 'keep',
    });
    expect(await loader.load('?link=javascript%3Aalert(1)')).toEqual({ name: 'gone', what: 'page' });
  });
});

describe('a reader tab that opened by itself', () => {
  it('has a way out', async () => {
    const { choice } = siteChoice(['ledger.example']);
    const shown: ReaderTabState = { name: 'article', article, isKept: false, imageSource: async (url) => url, cut: {} };
    await showTab(async () => ({ ...shown, isAutomatic: true }), { siteChoice: choice });
    await click('Not on this site any more');
    expect(await choice.sites.read()).toEqual([]);
    expect(document.body.textContent).toContain('do not open by themselves any more');
  });
});
