import { describe, expect, it } from 'vitest';
import { articleWith, memoryLibrary } from './memory-library';

const PICTURE = { type: 'image/png', base64: 'A'.repeat(400_000) };

/** A library of three articles whose database may not grow further than by `pages`, as a quota has it. */
function nearlyFull(pages: number) {
  const made = memoryLibrary();
  const { database, keep } = made;
  for (const text of ['ebb', 'flood', 'slack']) keep(articleWith(text));
  database.exec(`PRAGMA max_page_count = ${Number(database.selectValue('PRAGMA page_count')) + pages}`);
  const picture = { url: 'https://harbour.example/tide.png', ...PICTURE };
  return { ...made, keepTide: () => keep(articleWith('tide '.repeat(5_000)), [picture]) };
}

describe('a library whose quota is used up', () => {
  it.each([0, 1, 5, 20])('in the middle of a keep (%i pages left) keeps nothing of it and loses nothing', (pages) => {
    const { library, database, keepTide } = nearlyFull(pages);
    const before = library.list({ limit: 9 });
    expect(keepTide).toThrow(expect.objectContaining({ code: 'library-full' }));
    expect(library.list({ limit: 9 })).toEqual(before);
    expect(library.search({ query: 'tide', limit: 9 }).hits).toEqual([]);
    expect(library.facts()).toMatchObject({ articles: 3, images: 0 });
    expect(library.check()).toEqual([]);
    database.exec('PRAGMA max_page_count = 1000000');
    keepTide();
    expect(library.search({ query: 'tide', limit: 9 }).hits.length).toBe(1);
  });

  it('can still be read, and what is there be changed and removed', () => {
    const { library, keepTide } = nearlyFull(3);
    expect(keepTide).toThrow();
    const [last] = library.list({ limit: 1 }).items;
    const id = last?.id ?? '';
    library.changeArticles([{ id, state: 'archived' }]);
    expect(library.find(id)?.summary.state).toBe('archived');
    library.remove(id);
    expect(library.facts().articles).toBe(2);
  });
});
