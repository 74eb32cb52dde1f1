import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/library/database';
import { salvage } from '../../src/library/salvage';
import { migrate } from '../../src/library/schema';
import { articleWith, copyOfDatabase, memoryDatabase, memoryLibrary } from './memory-library';

const COUNT = 60;
const PAGE_BYTES = 8192;
const long = (number: number) => `Lantern ${number}: ${'the keeper rows out and back '.repeat(120)}home.`;

/** A library of articles with a picture each, every third marked. */
function library() {
  const world = memoryLibrary();
  for (let number = 0; number < COUNT; number += 1) {
    const url = `https://harbour.example/${number}`;
    const base64 = btoa(`${number}`.padEnd(3000, '.'));
    const article = articleWith(long(number), { url, title: `Lantern ${number}` });
    const { id } = world.keep(article, [{ url: `${url}.png`, type: 'image/png', base64 }]).summary;
    const anchor = { quote: 'keeper', prefix: '', suffix: '', start: 12, end: 18 };
    if (number % 3 === 0) world.library.addHighlight({ callId: `m${number}`, article: id, anchor, colour: 'pink' });
  }
  return world;
}

/** A copy in which a page of this table's rows is overwritten. */
function damagedIn(database: Database, table: string): Database {
  const sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 1";
  const page = Number(database.selectValue(sql, [table]));
  expect(page).toBeGreaterThan(1);
  return copyOfDatabase(database, (bytes) => bytes.fill(0xff, (page - 1) * PAGE_BYTES, page * PAGE_BYTES));
}

function salvaged(damaged: Database) {
  const fresh = memoryDatabase();
  migrate(fresh);
  const result = salvage(damaged, fresh, 7);
  const world = memoryLibrary(fresh);
  expect(world.library.check()).toEqual([]);
  return { ...world, result };
}

describe('a check', () => {
  it.each(['article', 'content', 'image', 'article_text'])(
    'says what is wrong where a page of %s is damaged',
    (table) => {
      const { library: damaged } = memoryLibrary(damagedIn(library().database, table));
      expect(damaged.check()).not.toEqual([]);
    },
  );
});

describe('salvaging a library', () => {
  it('that is sound brings all of it', () => {
    const { database, library: before } = library();
    const { library: after, result } = salvaged(copyOfDatabase(database));
    expect(result).toEqual({ articles: COUNT, images: COUNT, lost: 0 });
    expect(after.list({ limit: COUNT })).toEqual(before.list({ limit: COUNT }));
    expect(after.listHighlights({ limit: COUNT })).toEqual(before.listHighlights({ limit: COUNT }));
    expect(after.search({ query: 'lantern 59', limit: 5 }).total).toBe(1);
  });

  it('passes over the rows of a damaged page of pictures, and saves all others', () => {
    const { database } = library();
    const damaged = damagedIn(database, 'image');
    expect(() => damaged.selectValue('SELECT sum(length(bytes)) FROM image')).toThrow();
    const { library: after, result } = salvaged(damaged);
    expect(result.articles).toBe(COUNT);
    expect(result.lost).toBeGreaterThan(0);
    expect(result.images).toBe(COUNT - result.lost);
    expect(result.images).toBeGreaterThan(COUNT / 2);
    expect(after.listHighlights({ limit: COUNT }).total).toBe(COUNT / 3);
  });

  it('gives articles whose text is lost their plain text', () => {
    const { database } = library();
    const { library: after, result } = salvaged(damagedIn(database, 'content'));
    expect(result).toMatchObject({ articles: COUNT, images: COUNT });
    expect(result.lost).toBeGreaterThan(0);
    const { items } = after.list({ limit: COUNT });
    const texts = items.map(({ id }) => after.find(id)?.article.html);
    // Articles are listed newest first.
    expect(texts).toEqual(items.map((_, place) => `<p>${long(COUNT - 1 - place)}</p>`));
  });

  it('that is no database any more ends with nothing, and says so', () => {
    const { database } = library();
    const { result } = salvaged(copyOfDatabase(database, (bytes) => bytes.fill(0, 0, 4096)));
    expect(result.articles).toBe(0);
    expect(result.lost).toBeGreaterThan(0);
  });
});
