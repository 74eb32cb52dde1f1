// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type Waiting, waitingIn } from '../../src/popup/waiting';
import { WaitingList } from '../../src/popup/waiting-list';
import { articleWith, memoryLibrary } from '../library/memory-library';
import { sampleSummary } from '../sample-article';
import { clear, click, press, show, textOf } from '../show';

afterEach(clear);

async function showWaiting(waiting: Partial<Waiting>, isAlone = true) {
  const opened: string[] = [];
  const effects = {
    waiting: async () => ({ begun: [], unread: [], isLibraryEmpty: false, ...waiting }),
    addressOf: (id: string) => `/kept/${id}`,
    openKept: (id: string) => void opened.push(id),
    iconSource: async (hash: string) => `blob:${hash}`,
  };
  await show(<WaitingList effects={effects} isAlone={isAlone} />);
  return opened;
}
const titles = () => [...document.querySelectorAll('.waiting-title')].map(({ textContent }) => textContent);

describe('what is waiting', () => {
  const begun = [sampleSummary({ id: 'a', title: 'Begun', wordCount: 2280, language: 'en', progress: 0.25 })];
  const unread = [
    sampleSummary({ id: 'b', title: 'New', wordCount: 228, language: 'en' }),
    sampleSummary({ id: 'c', title: 'Older', url: 'https://tide.example/x', siteName: '' }),
  ];

  it('lists what was begun with what is left of it, then what is unread', async () => {
    await showWaiting({ begun, unread });
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Continue reading',
      'Not read yet',
    ]);
    expect(titles()).toEqual(['Begun', 'New', 'Older']);
    expect(textOf('.waiting-facts')).toBe('The Ledger · 8 minutes left · 25 %');
    expect(document.querySelectorAll('.waiting-facts')[1]?.textContent).toBe('The Ledger · 1 minute to read');
    expect(document.querySelector('.waiting a')?.getAttribute('href')).toBe('/kept/a');
  });

  it('shows the icon of the site where there is one', async () => {
    await showWaiting({ unread: [sampleSummary({ id: 'a', icon: 'hash' }), sampleSummary({ id: 'b' })] });
    const icons = [...document.querySelectorAll('.waiting-facts')].map((facts) => facts.querySelector('img')?.src);
    expect(icons).toEqual(['blob:hash', undefined]);
  });

  it('opens with a click, and with the digit that it shows', async () => {
    const opened = await showWaiting({ begun, unread });
    await click('New');
    await press('3');
    expect(opened).toEqual(['b', 'c']);
  });

  it('leaves the digits to the article that stands above it', async () => {
    const opened = await showWaiting({ begun, unread }, false);
    await press('1');
    expect(opened).toEqual([]);
    expect(document.querySelector('.waiting .key')).toBeNull();
  });

  it('says what will be here, and where all is read; under an article nothing', async () => {
    await showWaiting({ isLibraryEmpty: true });
    expect(textOf('.waiting-none')).toContain('Press K');
    clear();
    await showWaiting({});
    expect(textOf('.waiting-none')).toBe('You have read everything that you kept.');
    clear();
    await showWaiting({}, false);
    expect(textOf('.waiting')).toBe('');
  });

  it('stays empty where the library does not answer', async () => {
    const waiting = () => Promise.reject(new Error('Busy.'));
    await show(
      <WaitingList
        effects={{ waiting, addressOf: String, openKept: () => {}, iconSource: async () => undefined }}
        isAlone
      />,
    );
    expect(textOf('.waiting')).toBe('');
  });
});

describe('what the library says is waiting', () => {
  it('is three that were begun and not finished, opened last first, and five unread', async () => {
    const { library, keep } = memoryLibrary();
    const list = async (request: Parameters<typeof library.list>[0]) => library.list(request);
    expect(await waitingIn({ list })).toEqual({ begun: [], unread: [], isLibraryEmpty: true });
    const ids = [...'abcdefghijkl'].map((title) => keep(articleWith(title, { title })).summary.id);
    library.changeArticles([
      ...ids.slice(0, 4).map((id, at) => ({ id, state: 'reading' as const, progress: 0.5, opened: 100 - at })),
      { id: ids[4] ?? '', state: 'reading', progress: 1, opened: 200 },
      { id: ids[11] ?? '', state: 'archived' },
    ]);
    const waiting = await waitingIn({ list });
    expect(waiting.begun.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(waiting.unread.map(({ title }) => title)).toEqual(['k', 'j', 'i', 'h', 'g']);
    expect(waiting.isLibraryEmpty).toBe(false);
  });
});
