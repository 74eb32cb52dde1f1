// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../src/library/library-types';
import { FailureError } from '../../src/outcome';
import { sampleSummary } from '../sample-article';
import { clear, click, press, settle, textOf } from '../show';
import { kept, showShelf } from './fake-shelf';

afterEach(clear);

const titles = () => [...document.querySelectorAll('.entry-link')].map((link) => link.textContent);

async function searchFor(words: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input');
  if (!box) throw new Error('No search box.');
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('the shelf', () => {
  it('lists what is kept with site, date, reading time and excerpt', async () => {
    await showShelf(kept(2));
    expect(titles()).toEqual(['Article 0', 'Article 1']);
    expect(document.querySelector('.entry-link')?.getAttribute('href')).toBe('/reader?kept=id0');
    expect(textOf('.entry-facts')).toBe('The LedgerMay 6, 20312 minutes to readKept May 7, 2031');
    expect(textOf('.entry-excerpt')).toBe('It rained.');
    expect(textOf('.shelf-count')).toBe('2 articles');
  });

  it('is drawn with its entries at once where they are there already', async () => {
    const shown = showShelf(kept(2));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(titles()).toEqual(['Article 0', 'Article 1']);
    await shown;
  });

  it('says what to do while nothing is kept', async () => {
    await showShelf([]);
    expect(textOf('.notice')).toContain('press Keep');
  });

  it('draws of a long list what is near the window, and says how long it is', async () => {
    await showShelf(kept(5000));
    expect(titles().length).toBeLessThan(40);
    expect(titles().slice(0, 2)).toEqual(['Article 0', 'Article 1']);
    expect(document.querySelectorAll('.entry')[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(document.querySelector('.entry')?.getAttribute('aria-setsize')).toBe('5000');
    expect(textOf('.shelf-count')).toBe('5,000 articles');
  });

  it('searches as one types, marks the words and notes the search in the address', async () => {
    const world = await showShelf(kept(3));
    await searchFor('2');
    expect(titles()).toEqual(['Article 2']);
    expect(textOf('mark')).toBe('2');
    expect(textOf('.shelf-count')).toBe('1 article found');
    expect(world.address).toBe('all 2');
    expect(world.steps).toBe(0);
    expect(document.querySelector('.entry-link')?.getAttribute('href')).toBe('/reader?kept=id2#2');
  });

  it('asks for twenty hits with every letter', async () => {
    const asked: SearchRequest[] = [];
    await showShelf(kept(60), {
      search: async (request) => {
        asked.push(request);
        const hits = kept(60).map((summary) => ({ summary, title: [], snippet: [] }));
        return { hits: hits.slice(0, request.limit), total: 60, emptyQuery: false };
      },
    });
    await searchFor('Article');
    await searchFor('Article 1');
    expect(asked).toEqual([
      { query: 'Article', limit: 20 },
      { query: 'Article 1', limit: 20 },
    ]);
  });

  it('starts with the search that its address asks for', async () => {
    await showShelf(kept(3), { looking: { view: 'all', query: '1' } });
    expect(titles()).toEqual(['Article 1']);
  });

  it('shows only the answer to what was typed last', async () => {
    const waiting: (() => void)[] = [];
    await showShelf(kept(3), {
      search: ({ query }) =>
        new Promise((resolve) => {
          const summary = sampleSummary({ title: `Answer to ${query}` });
          const hit = { summary, title: [{ text: summary.title, hit: false }], snippet: [] };
          waiting.push(() => resolve({ hits: [hit], total: 1, emptyQuery: false }));
        }),
    });
    await searchFor('first');
    await searchFor('second');
    for (const answer of waiting.toReversed()) answer();
    await settle();
    expect(titles()).toEqual(['Answer to second']);
  });

  it('says that nothing was found, and lets go of the search', async () => {
    await showShelf(kept(1));
    await searchFor('none');
    expect(textOf('.notice h1')).toBe('Nothing kept has these words');
    await click('Clear the search');
    expect(titles()).toEqual(['Article 0']);
  });

  it('asks for a word where the search has none', async () => {
    await showShelf(kept(1));
    await searchFor('***');
    expect(textOf('.notice h1')).toBe('Type a word to search for.');
  });

  it('moves with J and K, removes with X, undoes with Z, and keeps the focus in the list', async () => {
    await showShelf(kept(3));
    await press('j');
    await press('j');
    expect(document.activeElement?.textContent).toBe('Article 1');
    await press('x');
    expect(titles()).toEqual(['Article 0', 'Article 2']);
    expect(document.activeElement?.textContent).toBe('Article 2');
    expect(textOf('.toast')).toContain('Removed “Article 1”');
    await press('z');
    expect(titles()).toEqual(['Article 0', 'Article 1', 'Article 2']);
    expect(textOf('.toast')).toContain('Undone: Removed “Article 1”');
  });

  it('removes by its button, which names the article', async () => {
    await showShelf(kept(2));
    await click('Remove “Article 0”');
    expect(titles()).toEqual(['Article 1']);
  });

  it('leaves letters to whoever types them', async () => {
    await showShelf(kept(2));
    await press('/');
    expect(document.activeElement?.localName).toBe('input');
    await press('x');
    expect(titles()).toHaveLength(2);
  });

  it('follows what is kept elsewhere', async () => {
    const summaries = kept(1);
    const world = await showShelf(summaries);
    world.articles = [sampleSummary({ id: 'new', title: 'Just kept' }), ...summaries];
    world.change();
    await settle();
    expect(titles()).toEqual(['Just kept', 'Article 0']);
  });

  it('says why the library does not open, and tries again', async () => {
    let isDamaged = true;
    await showShelf([], {
      list: async () => {
        if (isDamaged) throw new FailureError('library-newer', 'Schema 9.');
        return { items: kept(1), total: 1 };
      },
    });
    expect(textOf('.notice')).toContain('newer Lectern');
    isDamaged = false;
    await click('Try again');
    expect(titles()).toEqual(['Article 0']);
  });
});
