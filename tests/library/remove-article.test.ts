import { describe, expect, it } from 'vitest';
import { articleWith, memoryLibrary } from './memory-library';

const DAY_MS = 24 * 60 * 60 * 1000;
const LAMP = { url: 'https://harbour.example/lamp.jpg', type: 'image/jpeg', base64: 'AAEC' };
const MAP = { url: 'https://harbour.example/map.png', missing: 'blocked' } as const;
const article = articleWith('The ferry sails at noon.');

describe('removing an article', () => {
  it('hides it everywhere at once', () => {
    const { library, keep } = memoryLibrary();
    const { id, url } = keep(article, [LAMP, MAP]).summary;
    library.remove(id);
    expect(library.find(id)).toBeUndefined();
    expect(library.findByAddress([url])).toBeUndefined();
    expect(library.list({ limit: 10 })).toEqual({ items: [], total: 0 });
    expect(library.search({ query: 'ferry', limit: 10 })).toEqual({ hits: [], total: 0, emptyQuery: false });
    expect(library.image({ article: id, url: LAMP.url })).toBeUndefined();
    expect(library.missingImages()).toEqual([]);
    expect(library.facts()).toMatchObject({ articles: 0, images: 0, missingImages: 0 });
  });

  it('is undone completely', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP, MAP]).summary;
    const before = library.find(id);
    library.remove(id);
    library.restore(id);
    expect(library.find(id)).toEqual(before);
    expect(library.search({ query: 'ferry', limit: 10 }).total).toBe(1);
    expect(database.selectValue('SELECT count(*) FROM tombstone')).toBe(0);
  });

  it('may be repeated, and so may its undoing', () => {
    const { library, database, clock, keep } = memoryLibrary();
    const { id } = keep(article).summary;
    library.remove(id);
    const removed = clock.now;
    clock.now += 1000;
    library.remove(id);
    expect(database.selectValue('SELECT removed FROM tombstone')).toBe(removed);
    library.restore(id);
    library.restore(id);
    expect(library.list({ limit: 10 }).total).toBe(1);
  });

  it('is undone by keeping the address again, under the same id', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP]).summary;
    library.remove(id);
    expect(keep(article).summary.id).toBe(id);
    expect(library.image({ article: id, url: LAMP.url })).toEqual({ type: 'image/jpeg', base64: 'AAEC' });
    expect(database.selectValue('SELECT count(*) FROM tombstone')).toBe(0);
  });
});

describe('purging what was removed', () => {
  it('deletes for good what was removed longer ago, and only that', () => {
    const { library, database, clock, keep } = memoryLibrary();
    const [old, recent, kept] = ['ferry', 'tide', 'gull'].map((word) => keep(articleWith(word), [LAMP]).summary.id);
    library.remove(old ?? '');
    clock.now += DAY_MS;
    library.remove(recent ?? '');
    expect(library.purgeRemoved(DAY_MS)).toBe(1);
    expect(() => library.restore(old ?? '')).toThrow(expect.objectContaining({ code: 'not-kept' }));
    library.restore(recent ?? '');
    expect(library.list({ limit: 10 }).items.map(({ id }) => id)).toEqual([kept, recent]);
    for (const table of ['article', 'content', 'image', 'article_text', 'last_keep']) {
      expect([table, database.selectValue(`SELECT count(*) FROM ${table}`)]).toEqual([table, 2]);
    }
    expect(database.selectValue('SELECT id FROM tombstone')).toBe(old);
    expect(library.check()).toEqual([]);
  });

  it('takes the words out of the search index', () => {
    const { library, database, keep } = memoryLibrary();
    library.remove(keep(articleWith('Straße Έλλη ёлка 漢字')).summary.id);
    library.purgeRemoved(0);
    database.exec("CREATE VIRTUAL TABLE words USING fts5vocab('article_search', 'row')");
    expect(database.selectObjects('SELECT term FROM words')).toEqual([]);
  });

  it('gives the space back', () => {
    const { library, keep } = memoryLibrary();
    const { bytes } = library.facts();
    const large = { ...LAMP, base64: 'AAAA'.repeat(300_000) };
    library.remove(keep(article, [large]).summary.id);
    expect(library.facts().bytes).toBeGreaterThan(bytes + 800_000);
    library.purgeRemoved(0);
    expect(library.facts().bytes).toBeLessThan(bytes + 100_000);
  });

  it('lets the address be kept as a new article', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article).summary;
    library.remove(id);
    library.purgeRemoved(0);
    expect(keep(article)).toMatchObject({ change: 'added' });
    expect(library.find(id)).toBeUndefined();
  });
});
