import { describe, expect, it } from 'vitest';
import type { HighlightColour } from '../../src/library/highlight-types';
import { articleWith, memoryLibrary } from './memory-library';

const anchor = (quote: string, start = 0) => ({
  quote,
  prefix: 'before ',
  suffix: ' after',
  start,
  end: start + quote.length,
});

function libraryWithMarks() {
  const world = memoryLibrary();
  const { library, clock, keep } = world;
  const one = keep(articleWith('The ferry sails at noon.', { title: 'The ferry', siteName: 'The Ledger' })).summary.id;
  const two = keep(articleWith('The café on the quay is closed.', { title: 'The café' })).summary.id;
  let calls = 0;
  const mark = (article: string, quote: string, colour: HighlightColour = 'yellow', note = '', start = 0) => {
    clock.now += 1000;
    calls += 1;
    return library.addHighlight({ callId: `mark ${calls}`, article, anchor: anchor(quote, start), colour, note });
  };
  return { ...world, one, two, mark };
}

describe('marking a passage', () => {
  it('keeps its words, place, colour and note under an id of its own', () => {
    const { library, clock, one, mark } = libraryWithMarks();
    const highlight = mark(one, 'sails at noon', 'green', 'Or so they say.', 10);
    expect(highlight).toEqual({
      ...anchor('sails at noon', 10),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      colour: 'green',
      note: 'Or so they say.',
      created: clock.now,
      updated: clock.now,
    });
    expect(library.highlightsOf(one)).toEqual([highlight]);
  });

  it('happens once, however often the call is made', () => {
    const { library, one } = libraryWithMarks();
    const request = { callId: 'again', article: one, anchor: anchor('noon'), colour: 'blue' } as const;
    expect(library.addHighlight(request)).toEqual(library.addHighlight(request));
    expect(library.highlightsOf(one)).toHaveLength(1);
  });

  it('fails where the article is not kept', () => {
    const { mark } = libraryWithMarks();
    expect(() => mark('nobody', 'noon')).toThrow(expect.objectContaining({ code: 'not-kept' }));
  });

  it('is listed with its article in the order of the text', () => {
    const { library, one, two, mark } = libraryWithMarks();
    mark(one, 'noon', 'yellow', '', 20);
    mark(one, 'ferry', 'pink', '', 4);
    mark(two, 'quay');
    expect(library.highlightsOf(one).map(({ quote }) => quote)).toEqual(['ferry', 'noon']);
    expect(library.highlightsOf('nobody')).toEqual([]);
  });
});

describe('changing a highlight', () => {
  it('takes another colour or note, and says when', () => {
    const { library, clock, one, mark } = libraryWithMarks();
    const before = mark(one, 'noon');
    clock.now += 5000;
    const changed = library.changeHighlight({ id: before.id, note: 'Summer only.' });
    expect(changed).toEqual({ ...before, note: 'Summer only.', updated: clock.now });
    clock.now += 5000;
    expect(library.changeHighlight({ id: before.id, colour: 'pink' })).toEqual({
      ...changed,
      colour: 'pink',
      updated: clock.now,
    });
    clock.now += 5000;
    expect(library.changeHighlight({ id: before.id, colour: 'pink' }).updated).toBe(clock.now - 5000);
    expect(() => library.changeHighlight({ id: 'nothing' })).toThrow(expect.objectContaining({ code: 'no-highlight' }));
  });

  it('removes with a tombstone, and brings back', () => {
    const { library, database, clock, one, mark } = libraryWithMarks();
    const { id } = mark(one, 'noon');
    clock.now += 1000;
    library.removeHighlight(id);
    library.removeHighlight(id);
    expect(library.highlightsOf(one)).toEqual([]);
    expect(library.listHighlights({ limit: 10 })).toEqual({ items: [], total: 0 });
    expect(database.selectObjects('SELECT id, kind, removed FROM tombstone')).toEqual([
      { id, kind: 'highlight', removed: clock.now },
    ]);
    clock.now += 1000;
    expect(library.restoreHighlight(id)).toMatchObject({ id, quote: 'noon', updated: clock.now });
    expect(library.highlightsOf(one)).toHaveLength(1);
    expect(database.selectValue('SELECT count(*) FROM tombstone')).toBe(0);
  });
});

describe('the list of all highlights', () => {
  it('is newest first, page by page, with what is known of the articles', () => {
    const { library, one, two, mark } = libraryWithMarks();
    mark(one, 'ferry');
    mark(two, 'café');
    mark(one, 'noon');
    const first = library.listHighlights({ limit: 2 });
    expect(first.items.map(({ highlight, article }) => [highlight.quote, article.title])).toEqual([
      ['noon', 'The ferry'],
      ['café', 'The café'],
    ]);
    expect(first.items[0]?.article).toMatchObject({ id: one, siteName: 'The Ledger', authors: [], direction: 'ltr' });
    expect(first.total).toBe(3);
    const { next: before = '' } = first;
    // What the page before ended with may be gone by now.
    library.removeHighlight(first.items[1]?.highlight.id ?? '');
    const second = library.listHighlights({ limit: 2, before });
    expect(second.items.map(({ highlight }) => highlight.quote)).toEqual(['ferry']);
    expect(second).not.toHaveProperty('next');
    expect(() => library.listHighlights({ limit: 2, before: 'there' })).toThrow(
      expect.objectContaining({ code: 'library-bad-cursor' }),
    );
  });

  it('finds words of quote, note, title and site, accents and case folded, phrases in quotes', () => {
    const { library, one, two, mark } = libraryWithMarks();
    mark(one, 'The ferry sails at noon', 'yellow', 'Ask Ínes.');
    mark(two, '渡し船は正午に出る', 'blue');
    mark(two, 'on the quay');
    const found = (query: string) =>
      library.listHighlights({ limit: 9, query }).items.map((item) => item.highlight.quote);
    expect(found('INES noon')).toEqual(['The ferry sails at noon']);
    expect(found('cafe quay')).toEqual(['on the quay']);
    expect(found('ledger')).toEqual(['The ferry sails at noon']);
    expect(found('正午')).toEqual(['渡し船は正午に出る']);
    expect(found('"sails at"')).toEqual(['The ferry sails at noon']);
    expect(found('"at sails"')).toEqual([]);
    expect(found(' ')).toHaveLength(3);
  });

  it('is of one colour or one article where that is asked for', () => {
    const { library, one, two, mark } = libraryWithMarks();
    mark(one, 'noon', 'green');
    mark(two, 'quay', 'green');
    mark(two, 'closed');
    expect(library.listHighlights({ limit: 9, colour: 'green' }).total).toBe(2);
    expect(library.listHighlights({ limit: 9, article: two }).total).toBe(2);
    expect(library.listHighlights({ limit: 9, colour: 'green', article: two }).total).toBe(1);
  });

  it('has none of articles that were removed, until they are back', () => {
    const { library, one, mark } = libraryWithMarks();
    mark(one, 'noon');
    library.remove(one);
    expect(library.listHighlights({ limit: 9 }).total).toBe(0);
    expect(library.highlightsOf(one)).toEqual([]);
    library.restore(one);
    expect(library.listHighlights({ limit: 9 }).total).toBe(1);
  });

  it('survives another version of the article', () => {
    const { library, keep, one, mark } = libraryWithMarks();
    mark(one, 'noon');
    const { article } = library.find(one) ?? {};
    if (!article) throw new Error('The article is gone.');
    expect(keep({ ...article, html: '<p>The ferry sails at one.</p>' }).change).toBe('changed');
    expect(library.highlightsOf(one).map(({ quote }) => quote)).toEqual(['noon']);
  });
});
