// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/library/library-types';
import type { Surface } from '../../../src/reader/reading';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { BEGUN_MS } from '../../../src/reader/standing/create-reading-notes';
import { createStandingEffects, type StandingEffects } from '../../../src/reader/standing/standing-effects';
import { fakeCopying } from '../../copying/fake-copying';
import { articleWith, memoryLibrary } from '../../library/memory-library';
import { sampleArticle, sampleSummary } from '../../sample-article';
import { clear, click, press, settle, show, textOf } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';
import { fakeStanding } from './fake-standing';

afterEach(clear);

type Given = { kept?: Summary; over?: Partial<StandingEffects>; surface?: Surface; undo?: () => void };

async function showReading({ kept, over, surface = 'tab', undo }: Given) {
  const standing = fakeStanding(kept, over);
  const copying = fakeCopying();
  const effects = fakeReaderEffects({ standing: standing.effects, copying: copying.effects });
  await show(
    <ReadingSurface
      article={sampleArticle()}
      surface={surface}
      imageSource={async (url) => url}
      missingText=""
      effects={effects}
      commands={null}
      shortcuts={{ z: undo }}
    />,
  );
  return { ...standing, time: copying.time };
}
const button = (name: string, where = '.bar') =>
  [...document.querySelectorAll(`${where} button`)].find(({ textContent }) => textContent?.startsWith(name));
const told = () => textOf('.deed-line p');

describe('where a kept article stands, in the reader', () => {
  it('is nothing where the article is not kept, until it is', async () => {
    const { noted, put, copy } = await showReading({});
    expect(button('Archive')).toBeUndefined();
    expect(document.querySelector('.end')).toBeNull();
    await press('e');
    await press('s');
    expect(copy()).toBeUndefined();
    expect(noted).toEqual([]);
    put(sampleSummary());
    await settle();
    expect(button('Archive')).toBeDefined();
    expect(document.querySelector('.end')).not.toBeNull();
  });

  it('is archived with a key, said, shown, and taken back by undo', async () => {
    const { copy } = await showReading({ kept: sampleSummary() });
    expect(button('Archive')?.ariaPressed ?? button('Archive')?.getAttribute('aria-pressed')).toBe('false');
    await press('e');
    expect(copy()?.state).toBe('archived');
    expect(told()).toBe('In the archive now.');
    expect(button('Archive')?.getAttribute('aria-pressed')).toBe('true');
    expect(button('Archive', '.end')?.getAttribute('aria-pressed')).toBe('true');
    await press('z');
    expect(copy()?.state).toBe('unread');
    expect(told()).toBe('As it was before.');
  });

  it('comes out of the archive as what it was read for', async () => {
    const { copy } = await showReading({ kept: sampleSummary({ state: 'archived', progress: 0.4 }) });
    await press('e');
    expect(copy()?.state).toBe('reading');
    expect(told()).toBe('Out of the archive again.');
  });

  it('is starred at its end, too, and both stay told for a while only', async () => {
    const { copy, time } = await showReading({ kept: sampleSummary() });
    await click('Star');
    expect(copy()?.isFavourite).toBe(true);
    expect(told()).toBe('Starred.');
    time.pass(60_000);
    await settle();
    expect(told()).toBe('');
    await press('s');
    expect(copy()?.isFavourite).toBe(false);
  });

  it('leaves undo to keeping where nothing was done, and where it is no longer kept', async () => {
    let undone = 0;
    const { put } = await showReading({ kept: sampleSummary(), undo: () => (undone += 1) });
    await press('z');
    expect(undone).toBe(1);
    await press('e');
    put(undefined);
    await settle();
    await press('z');
    expect(undone).toBe(2);
  });

  it('says what is wrong where the library cannot be changed', async () => {
    const fails = () => Promise.reject(new Error('Broken.'));
    await showReading({ kept: sampleSummary(), over: { changeArticles: fails } });
    await press('e');
    expect(document.querySelector('.deed-line.failed p')?.textContent).not.toBe('');
  });

  it('has its buttons behind More where the bar is short', async () => {
    await showReading({ kept: sampleSummary(), surface: 'popup' });
    expect(button('Archive', '.more')).toBeDefined();
  });
});

describe('the end of a kept article', () => {
  it('says when it was read to its end and offers what to read next', async () => {
    const other = sampleSummary({ id: 'two', title: 'The pump', wordCount: 2280, language: 'en', progress: 0.5 });
    await showReading({
      kept: sampleSummary({ finished: Date.UTC(2031, 4, 8, 12) }),
      over: { next: async (id) => (id === 'one' ? other : undefined) },
    });
    expect(textOf('.end-finished')).toBe('Read to the end on May 8, 2031.');
    const link = document.querySelector<HTMLAnchorElement>('.end-next a');
    expect(link?.textContent).toBe('The pump');
    expect(link?.getAttribute('href')).toBe('/kept/two');
    expect(textOf('.end-next-facts')).toBe('The Ledger · 5 minutes left');
  });

  it('names none where there is none, and in the popup, whose list stands below', async () => {
    await showReading({ kept: sampleSummary() });
    expect(document.querySelector('.end-next')).toBeNull();
    clear();
    await showReading({ kept: sampleSummary(), surface: 'popup', over: { next: async () => sampleSummary() } });
    expect(document.querySelector('.end')).not.toBeNull();
    expect(document.querySelector('.end-next')).toBeNull();
  });
});

describe('what is noted of reading', () => {
  it('is the opening in a tab at once, and that it was read when it stood there for a while', async () => {
    const { noted } = await showReading({ kept: sampleSummary() });
    expect(noted).toEqual([{ id: 'one', isOpened: true }]);
  });

  it('waits in the popup until the article is begun', async () => {
    let now = 0;
    const over = { now: () => now };
    const { noted, time } = await showReading({ kept: sampleSummary(), surface: 'popup', over });
    expect(noted).toEqual([]);
    now = BEGUN_MS;
    time.pass(BEGUN_MS);
    // Nothing is laid out here: the whole article counts as in view.
    expect(noted).toEqual([{ id: 'one', isOpened: true, isBegun: true, progress: 1, isFinished: true }]);
  });

  it('is nothing in a private window', async () => {
    let now = 0;
    const over = { isPrivate: async () => true, now: () => now };
    const { noted, time } = await showReading({ kept: sampleSummary(), over });
    now = BEGUN_MS;
    time.pass(BEGUN_MS);
    dispatchEvent(new Event('pagehide'));
    expect(noted).toEqual([]);
  });
});

describe('what to read next', () => {
  it('is what was begun and opened last, else the newest unread; never this one, nor what was read', async () => {
    const { library, keep } = memoryLibrary();
    const [a = '', b = '', c = '', d = ''] = ['a', 'b', 'c', 'd'].map(
      (title) => keep(articleWith(title, { title })).summary.id,
    );
    const calls = {
      findByAddress: async (...asked: Parameters<typeof library.findByAddress>) => library.findByAddress(...asked),
      list: async (...asked: Parameters<typeof library.list>) => library.list(...asked),
      changeArticles: async () => [],
      noteReading: async () => {},
    };
    const effects = createStandingEffects({
      library: calls,
      addressOf: String,
      onChange: () => () => {},
      isPrivate: async () => false,
    });
    const next = async (id: string) => (await effects.next(id))?.title;
    expect(await next(d)).toBe('c');
    expect(await next(a)).toBe('d');
    library.changeArticles([
      { id: a, state: 'reading', progress: 0.3, opened: 10 },
      { id: b, state: 'reading', progress: 1, opened: 20 },
    ]);
    expect(await next(d)).toBe('a');
    expect(await next(a)).toBe('d');
    library.changeArticles([{ id: c, state: 'archived' }]);
    library.remove(d);
    expect(await next(a)).toBeUndefined();
    expect((await effects.find(articleWith('a', { title: 'a' })))?.id).toBe(a);
  });
});
