import { describe, expect, it } from 'vitest';
import { automaticSites } from '../../src/automatic/automatic-sites';
import { type Arrived, createAutomatic } from '../../src/automatic/create-automatic';
import { isFrontPage } from '../../src/automatic/is-front-page';
import { registerSites } from '../../src/automatic/register-sites';
import { memoryStorage } from '../preferences/memory-storage';
import { sampleArticle } from '../sample-article';
import { siteChoice } from './site-choice';

describe('a front page', () => {
  it.each([
    'https://a.example/',
    'https://a.example/en/',
    'https://a.example/pt-br',
    'https://a.example/en/index.html',
  ])('is %s', (address) => expect(isFrontPage(address)).toBe(true));
  it.each(['https://a.example/drain', 'https://a.example/en/drain', 'https://a.example/2031/'])(
    'is not %s',
    (address) => expect(isFrontPage(address)).toBe(false),
  );
});

describe('an article of a chosen site', () => {
  const tab: Arrived = { id: 7, url: 'https://ledger.example/drain', active: true, index: 2, windowId: 1 };

  function automatic({ confidence = 0.9, hasPanel = false, hasArticle = true } = {}) {
    const shown: unknown[] = [];
    const session = memoryStorage();
    const arrive = createAutomatic({
      sites: async () => ['ledger.example'],
      session,
      read: async () => ({
        ...(hasArticle && { article: sampleArticle({ confidence }) }),
        hasSelection: false,
        contentType: 'text/html',
      }),
      showInPanel: async (windowId) => hasPanel && shown.push(`panel ${windowId}`) > 0,
      showInTab: async ({ isAutomatic, tabId }, { index }) => shown.push({ isAutomatic, tabId, index }),
    });
    return { arrive, shown };
  }

  it('is shown in a tab beside its page, and says that it came by itself', async () => {
    const { arrive, shown } = automatic();
    expect(await arrive(tab)).toBe(true);
    expect(shown).toEqual([{ isAutomatic: true, tabId: 7, index: 2 }]);
  });

  it('is shown in the sidebar where that is open, unless its page is in the background', async () => {
    const { arrive, shown } = automatic({ hasPanel: true });
    await arrive(tab);
    await arrive({ ...tab, url: 'https://ledger.example/tides', active: false });
    expect(shown).toEqual(['panel 1', { isAutomatic: true, tabId: 7, index: 2 }]);
  });

  it('is shown once: who goes back to the page wants the page', async () => {
    const { arrive, shown } = automatic();
    await arrive(tab);
    expect(await arrive({ ...tab, url: 'https://ledger.example/drain#tides' })).toBe(false);
    expect(shown).toHaveLength(1);
  });

  it.each([
    ['on a front page', { url: 'https://ledger.example/' }, {}],
    ['on another site', { url: 'https://other.example/drain' }, {}],
    ['where it is not sure', {}, { confidence: 0.7 }],
    ['where there is none', {}, { hasArticle: false }],
  ])('is not shown %s', async (_, over, options) => {
    const { arrive, shown } = automatic(options);
    expect(await arrive({ ...tab, ...over })).toBe(false);
    expect(shown).toEqual([]);
  });
});

describe('the sites for automatic reading', () => {
  it('are those that were stored, each once', async () => {
    const area = memoryStorage({ 'automatic sites': ['b.example', 'a.example:8080', 'b.example', 7, 'no host'] });
    expect(await automaticSites(area).read()).toEqual(['a.example:8080', 'b.example']);
  });

  it('are forgotten where the reader does not allow them', async () => {
    const { choice } = siteChoice(['a.example'], false);
    expect(await choice.choose('b.example')).toBe(false);
    expect(await choice.sites.read()).toEqual(['a.example']);
  });

  it('are all that the browser is told to run our script on', async () => {
    const calls: unknown[] = [];
    const scripting = (registered: number) => ({
      getRegisteredContentScripts: async () => Array.from({ length: registered }),
      registerContentScripts: async (scripts: unknown) => calls.push(['register', scripts]),
      updateContentScripts: async (scripts: unknown) => calls.push(['update', scripts]),
      unregisterContentScripts: async (filter: unknown) => calls.push(['unregister', filter]),
    });
    const script = (...matches: string[]) => [{ id: 'automatic', matches, js: ['/arrive.js'], runAt: 'document_idle' }];
    await registerSites(scripting(0), ['a.example:8080'], '/arrive.js');
    await registerSites(scripting(1), ['b.example'], '/arrive.js');
    await registerSites(scripting(1), [], '/arrive.js');
    await registerSites(scripting(0), [], '/arrive.js');
    expect(calls).toEqual([
      ['register', script('https://a.example/*', 'http://a.example/*')],
      ['update', script('https://b.example/*', 'http://b.example/*')],
      ['unregister', { ids: ['automatic'] }],
    ]);
  });
});
