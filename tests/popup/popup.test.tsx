// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../src/outcome';
import { Popup, type PopupEffects } from '../../src/popup/popup';
import type { ReadAs, ReadState } from '../../src/popup/read-state';
import { createWayEffects } from '../../src/reader/way/way-effects';
import { fakeAloud } from '../aloud/fake-aloud';
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

function popupEffects({ cut: _, automatic: __, ...over }: Partial<PopupEffects> = {}) {
  const { effects: keep, calls } = fakeKeepEffects(over);
  const effects: PopupEffects = {
    ...keep,
    read: async () => ({ name: 'article', article: sampleArticle() }),
    keptCopy: async () => undefined,
    waiting: async () => ({ begun: [], unread: [], isLibraryEmpty: true }),
    addressOf: (id) => `/kept/${id}`,
    sanitise: parsed,
    settings: fakeSettings(),
    way: createWayEffects(memoryStorage(), (address) => calls.push(`open ${address}`)),
    aloud: fakeAloud().effects,
    copying: fakeCopying().effects,
    highlights: fakeHighlights().effects,
    standing: fakeStanding().effects,
    time: fakeTimeEffects().effects,
    openInTab: () => calls.push('tab'),
    printInTab: ({ title }) => calls.push(`print ${title}`),
    chooseParts: async () => void calls.push('choose'),
    openRules: () => calls.push('rules'),
    openKept: (id) => calls.push(`open ${id}`),
    iconSource: async () => undefined,
    openLibrary: () => calls.push('library'),
    ...over,
  };
  return { effects, calls };
}

async function showPopup(over: Partial<PopupEffects> = {}) {
  const { effects, calls } = popupEffects(over);
  await show(<Popup effects={effects} />);
  return calls;
}

const reads = (state: ReadState) => ({ read: async () => state });

describe('the popup with an article', () => {
  it('has the article printed in a tab, which the dialogue for printing does not close', async () => {
    HTMLElement.prototype.showPopover = () => {};
    const calls = await showPopup();
    await press('y');
    await press('p');
    expect(calls).toContain('print The drain, again');
  });

  it('shows site, headline, byline, date and reading time', async () => {
    await showPopup();
    expect(textOf('.site')).toBe('The Ledger');
    expect(textOf('h1')).toBe('The drain, again');
    expect(textOf('.byline')).toBe('By Ines Okafor');
    expect(document.querySelector('time')?.dateTime).toBe('2031-05-06');
    expect(textOf('time')).toBe('May 6, 2031');
    expect(textOf('.facts')).toContain('2 minutes to read');
  });

  it('lists its keys, those of the menu too, and uses none of them meanwhile', async () => {
    const calls = await showPopup();
    await press('?');
    const listed = document.querySelector<HTMLDialogElement>('.key-list');
    expect(listed?.querySelector('dl > div')?.textContent).toBe('KKeep');
    expect(listed?.textContent).toContain('TOpen in tab');
    expect(listed?.textContent).toContain('FFocus');
    // jsdom opens no dialog.
    if (listed) listed.open = true;
    listed?.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    expect(calls).not.toContain('library');
  });

  it('leaves out what the page does not say', async () => {
    const { published: _, siteName: __, ...bare } = sampleArticle({ authors: [] });
    await showPopup(reads({ name: 'article', article: bare }));
    expect(document.querySelector('.byline, time')).toBeNull();
    expect(textOf('.site')).toBe('ledger.example');
  });

  it('joins several authors as the article’s language does, also for a language nobody knows', async () => {
    await showPopup(reads({ name: 'article', article: sampleArticle({ language: 'de', authors: ['A', 'B', 'C'] }) }));
    expect(textOf('.byline')).toBe('By A, B und C');
    await showPopup(
      reads({ name: 'article', article: sampleArticle({ language: 'not a language', authors: ['A', 'B'] }) }),
    );
    expect(textOf('.byline')).toMatch(/^By A/);
  });

  it('lists the sections and leads to them', async () => {
    await showPopup();
    const link = document.querySelector<HTMLAnchorElement>('.outline a');
    expect(link?.textContent).toBe('Then');
    expect(document.querySelector(link?.getAttribute('href') ?? '')?.textContent).toBe('Then');
  });

  it('keeps with K and takes back with Z', async () => {
    const calls = await showPopup();
    await press('k');
    expect(textOf('button[aria-pressed=true]')).toContain('Kept');
    expect(textOf('.keep-status [role=status]')).toBe('Kept in your library');
    await press('z');
    expect(calls).toEqual(['keep', 'undo']);
    expect(textOf('.keep-status [role=status]')).toBe('No longer kept');
  });

  it('keeps nothing from a private window, asks the library nothing, and says so', async () => {
    let asked = 0;
    const count = async () => {
      asked += 1;
      return undefined;
    };
    const calls = await showPopup({ isPrivate: true, hint: count, findByAddress: count });
    await press('k');
    await press('u');
    expect([calls, asked]).toEqual([[], 0]);
    expect(textOf('.keep-status [role=status]')).toBe(
      'This is a private window: nothing that you read here is kept or noted.',
    );
    expect(document.querySelector<HTMLButtonElement>('button[aria-pressed=false]')?.disabled).toBe(true);
  });

  it('says since when it is kept, and removes it with an undo', async () => {
    const calls = await showPopup({ findByAddress: async () => sampleSummary() });
    expect(textOf('.keep-status')).toContain('Kept May 7, 2031');
    await click('Kept');
    await click('Undo');
    expect(calls).toEqual(['remove', 'restore']);
    expect(textOf('button[aria-pressed=true]')).toContain('Kept');
  });

  it('knows from the hint alone that it is kept, while the library is not up yet', async () => {
    await showPopup({
      hint: async () => ({ id: 'one', kept: Date.UTC(2031, 4, 7) }),
      findByAddress: () => new Promise(() => {}),
    });
    expect(textOf('.keep-status')).toContain('Kept May 7, 2031');
  });

  it('says in plain words why it could not be kept', async () => {
    await showPopup({ keep: () => Promise.reject(new FailureError('library-full', 'SQLITE_FULL')) });
    await press('k');
    expect(textOf('.keep-status .failed')).toMatch(/^The disk is full/);
    expect(document.querySelector('button[aria-pressed=false]')).not.toBeNull();
  });

  it('tells how far keeping has come', async () => {
    let tell = (_done: number, _total: number) => {};
    await showPopup({
      keep: () => new Promise(() => {}),
      onProgress: (_, told) => {
        tell = told;
        return () => {};
      },
    });
    await press('k');
    tell(2, 5);
    await settle();
    expect(textOf('.keep-status')).toContain('picture 2 of 5');
  });

  it('counts missing pictures and fetches them when their hosts are allowed', async () => {
    let missing = 2;
    const asked: string[][] = [];
    await showPopup({
      findByAddress: async () => sampleSummary({ missingImages: missing }),
      missingImages: async () =>
        Array.from({ length: missing }, (_, index) => ({
          url: `https://p.example/${index}`,
          missing: 'permission' as const,
        })),
      requestHosts: async (urls) => {
        asked.push(urls);
        return true;
      },
      completeImages: async () => {
        missing = 0;
        return 2;
      },
    });
    expect(textOf('.missing p')).toBe('2 pictures could not be kept.');
    await click('Fetch the pictures');
    expect(asked).toEqual([['https://p.example/0', 'https://p.example/1']]);
    expect(document.querySelector('.missing')).toBeNull();
  });

  it('offers no permission for pictures that no permission brings', async () => {
    await showPopup({
      findByAddress: async () => sampleSummary({ missingImages: 1 }),
      missingImages: async () => [{ url: 'https://p.example/gone', missing: 'not-found' }],
    });
    expect(textOf('.missing p')).toBe('1 picture could not be kept.');
    expect(document.querySelector('.missing button')).toBeNull();
  });

  it('goes on without the pictures when the reader says no', async () => {
    await showPopup({
      findByAddress: async () => sampleSummary({ missingImages: 1 }),
      missingImages: async () => [{ url: 'https://p.example/1', missing: 'permission' }],
      requestHosts: async () => false,
    });
    await click('Fetch the pictures');
    expect(textOf('.missing p')).toMatch(/^Without that permission/);
  });

  it('opens a tab and the library by key', async () => {
    const calls = await showPopup();
    await press('t');
    await press('L');
    expect(calls).toEqual(['tab', 'library']);
  });

  it('says so when it is not sure of the article', async () => {
    await showPopup(reads({ name: 'article', article: sampleArticle({ confidence: 0.3 }) }));
    expect(textOf('.uncertain')).toMatch(/not sure/);
  });

  it('shows words in the place of a picture that does not come', async () => {
    const html = '<p><img src="https://p.example/1" alt="A gull"></p>';
    await showPopup(reads({ name: 'article', article: sampleArticle({ html }) }));
    document.querySelector('.article-body img')?.dispatchEvent(new Event('error'));
    expect(textOf('.missing-picture')).toBe('Picture not available: A gull');
  });
});

describe('the popup without an article', () => {
  it('reads the page anyway, or the selection where there is one', async () => {
    const asked: ReadAs[] = [];
    const read = async (as: ReadAs): Promise<ReadState> => {
      asked.push(as);
      return { name: 'none', hasSelection: true };
    };
    await showPopup({ read });
    expect(textOf('.notice h1')).toBe('No article here');
    await press('s');
    await press('p');
    expect(asked).toEqual(['article', 'selection', 'page']);
  });

  it('tells how to read a part where nothing is selected', async () => {
    await showPopup(reads({ name: 'none', hasSelection: false }));
    expect(textOf('.notice')).toContain('select the text');
    expect(textOf('.notice')).not.toContain('Read the selection');
  });

  it.each([
    ['page', 'Lectern cannot look at this page'],
    ['pdf', 'This is a PDF'],
    ['file', 'Lectern cannot look at this page'],
  ] as const)('says why the browser keeps it out of a %s', async (why, title) => {
    await showPopup(reads({ name: 'refused', why }));
    expect(textOf('.notice h1')).toBe(title);
  });

  it('says what went wrong and tries again', async () => {
    const states: ReadState[] = [
      { name: 'failed', failure: { code: 'page-gone', message: 'No tab with id 7.' } },
      { name: 'article', article: sampleArticle() },
    ];
    await showPopup({ read: async () => states.shift() ?? { name: 'working' } });
    expect(textOf('.notice')).toContain('closed or moved on');
    expect(textOf('.notice .detail')).toContain('No tab with id 7.');
    await click('Try again');
    expect(textOf('h1')).toBe('The drain, again');
  });

  it('offers the copy that was kept of this address', async () => {
    const calls = await showPopup({
      ...reads({ name: 'none', hasSelection: false }),
      keptCopy: async () => sampleSummary(),
    });
    expect(textOf('.kept-copy')).toContain('You kept this page on May 7, 2031.');
    await click('Read your kept copy');
    expect(calls).toEqual(['open one']);
  });
});

describe('the popup with an article that is cut otherwise', () => {
  it('reads it as asked, and keeps it where that finds nothing', async () => {
    const asked: ReadAs[] = [];
    const read = async (as: ReadAs): Promise<ReadState> => {
      asked.push(as);
      return as === 'selection'
        ? { name: 'none', hasSelection: false }
        : { name: 'article', article: sampleArticle(), as };
    };
    await showPopup({ read });
    await click('Read the selection');
    expect(textOf('h1')).toBe('The drain, again');
    expect(textOf('.cut-status')).toContain('Nothing is selected');
    await click('Read the whole page');
    expect(textOf('.cut-status')).toContain('This is the whole page');
    expect(asked).toEqual(['article', 'selection', 'page']);
  });
});
