import { describe, expect, it } from 'vitest';
import type { ListRequest } from '../../src/library/library-types';
import { articleWith, memoryLibrary } from './memory-library';

function withArticles(...titles: string[]) {
  const { library, keep, ...rest } = memoryLibrary();
  const ids = titles.map((title) => keep(articleWith(title, { title })).summary.id);
  const titlesOf = (request: Partial<ListRequest>) =>
    library.list({ limit: 99, ...request }).items.map(({ title }) => title);
  return { library, ids, titlesOf, ...rest };
}

describe('where articles stand', () => {
  it('is unread at first, and then as it was changed', () => {
    const { library, ids } = withArticles('a');
    const [id = ''] = ids;
    library.changeArticles([{ id, state: 'reading', isFavourite: true, progress: 0.4, opened: 5 }]);
    expect(library.find(id)?.summary).toMatchObject({ state: 'reading', isFavourite: true, progress: 0.4, opened: 5 });
    expect(library.find(id)?.summary.finished).toBeUndefined();
  });

  it('is as before after the changes that were answered, also where one article was changed twice', () => {
    const { library, ids } = withArticles('a', 'b');
    const [a = '', b = ''] = ids;
    library.changeArticles([{ id: b, state: 'archived', finished: 7 }]);
    const before = ids.map((id) => library.find(id)?.summary);
    const undoing = library.changeArticles([
      { id: a, state: 'archived', progress: 1, finished: 9 },
      { id: b, isFavourite: true, finished: null },
      { id: a, state: 'reading' },
    ]);
    library.changeArticles(undoing);
    expect(ids.map((id) => library.find(id)?.summary)).toEqual(before);
  });

  it('changes for all or for none', () => {
    const { library, ids, titlesOf } = withArticles('a');
    const change = () =>
      library.changeArticles([
        { id: ids[0] ?? '', state: 'archived' },
        { id: 'gone', state: 'archived' },
      ]);
    expect(change).toThrow(expect.objectContaining({ code: 'not-kept' }));
    expect(titlesOf({ view: 'archived' })).toEqual([]);
  });

  it('keeps progress between nothing and all', () => {
    const { library, ids } = withArticles('a');
    library.changeArticles([{ id: ids[0] ?? '', progress: 1.2 }]);
    expect(library.find(ids[0] ?? '')?.summary.progress).toBe(1);
  });

  it('makes the views, and their counts without what was removed', () => {
    const { library, ids, titlesOf } = withArticles('a', 'b', 'c', 'd', 'e');
    const [a = '', b = '', c = '', d = ''] = ids;
    library.changeArticles([
      { id: a, state: 'reading' },
      { id: b, state: 'archived', isFavourite: true },
      { id: d, state: 'archived' },
      { id: c, isFavourite: true },
    ]);
    library.remove(d);
    expect(titlesOf({ view: 'unread' })).toEqual(['e', 'c']);
    expect(titlesOf({ view: 'reading' })).toEqual(['a']);
    expect(titlesOf({ view: 'archived' })).toEqual(['b']);
    expect(titlesOf({ view: 'favourites' })).toEqual(['c', 'b']);
    expect(library.list({ limit: 1, view: 'favourites' }).total).toBe(2);
    expect(library.countViews()).toEqual({ all: 4, unread: 2, reading: 1, archived: 1, favourites: 2 });
  });
});

describe('the order of the list', () => {
  const kept = () => {
    const { keep, library } = memoryLibrary();
    const [one, two, three] = [
      keep(articleWith('One.', { title: 'Beacon', siteName: 'tide times', published: '2030-02-01' })),
      keep(articleWith('Two words.', { title: 'anchor', siteName: 'Ledger', wordCount: 900 })),
      keep(articleWith('Three.', { title: 'Cable', published: '2031-01-01', wordCount: 20 })),
    ].map(({ summary }) => summary.id);
    library.changeArticles([
      { id: one ?? '', progress: 0.5, opened: 30 },
      { id: three ?? '', progress: 0.2, opened: 40 },
      { id: two ?? '', opened: 10 },
    ]);
    return library;
  };

  it.each([
    ['kept', ['Cable', 'anchor', 'Beacon']],
    ['opened', ['Cable', 'Beacon', 'anchor']],
    ['published', ['Cable', 'Beacon', 'anchor']],
    ['length', ['Beacon', 'Cable', 'anchor']],
    ['progress', ['Beacon', 'Cable', 'anchor']],
    // The one without a name is told by its address, harbour.example.
    ['site', ['Cable', 'anchor', 'Beacon']],
    ['title', ['anchor', 'Beacon', 'Cable']],
  ] as const)('is by %s, in pages, both ways', (sort, titles) => {
    const library = kept();
    for (const isReversed of [false, true]) {
      const found: string[] = [];
      let before: string | undefined;
      do {
        const page = library.list({ limit: 1, sort, isReversed, ...(before !== undefined && { before }) });
        found.push(...page.items.map(({ title }) => title));
        before = page.next;
      } while (before !== undefined);
      expect(found).toEqual(isReversed ? [...titles].reverse() : titles);
    }
  });

  it('refuses a place in it that is none', () => {
    const list = (before: string) => () => kept().list({ limit: 2, before });
    for (const before of ['', '[', '[[],1]', '[1,"a"]', '[1]', '{}']) {
      expect(list(before)).toThrow(expect.objectContaining({ code: 'library-bad-cursor' }));
    }
  });
});
