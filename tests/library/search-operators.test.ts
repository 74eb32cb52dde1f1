import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import { articleWith, memoryLibrary } from './memory-library';

let { library, database, clock, keep } = memoryLibrary();

/** Four articles, the first kept first, each on a day of its own, with tags and states. */
beforeEach(() => {
  ({ library, database, clock, keep } = memoryLibrary());
  const day = (month: number, date: number) => new Date(2031, month - 1, date, 12).getTime();
  add(day(1, 31), 'A red lamp.', { title: 'Lamps', authors: ['Ada Quill'], siteName: 'Harbour Gazette' }, ['Öl']);
  add(day(2, 1), 'The tide and a lamp.', { title: 'Tides', url: 'https://news.ledger.example/tide' }, ['Öl', '灯塔']);
  add(day(4, 30), 'A lamplighter.', { title: 'Smoke', url: 'https://www.zeitung-münchen.example:8080/a' });
  add(day(5, 6), 'Nothing.', { title: 'The lamp', url: 'https://ledger.example/b?at=gazette' });
  database.exec("UPDATE article SET state = 'archived', finished = 1 WHERE title = 'Lamps'");
  database.exec("UPDATE article SET state = 'reading', favourite = 1 WHERE title = 'Tides'");
});

function add(kept: number, text: string, more: Partial<Article>, tags: string[] = []): void {
  clock.now = kept;
  const { summary } = keep(articleWith(text, more));
  for (const name of tags) {
    const values = `VALUES ('${name}', '${name}', '${name.toLowerCase()}', 'blue', 1)`;
    database.exec(`INSERT OR IGNORE INTO tag (id, name, folded, colour, updated) ${values}`);
    database.exec(
      `INSERT INTO article_tag SELECT article.key, tag.key, 1 FROM article, tag WHERE article.id = ? AND tag.name = ?`,
      { bind: [summary.id, name] },
    );
  }
}

const titles = (query: string) => library.search({ query, limit: 10 }).hits.map(({ summary }) => summary.title);

describe('operators', () => {
  it.each([
    ['is:unread', ['The lamp', 'Smoke']],
    ['is:reading', ['Tides']],
    ['is:archived', ['Lamps']],
    ['is:favourite', ['Tides']],
    ['is:finished', ['Lamps']],
    ['-is:unread', ['Tides', 'Lamps']],
    ['tag:ol ', ['Tides', 'Lamps']],
    ['tag:灯', ['Tides']],
    ['tag:灯 ', []],
    ['-tag:öl ', ['The lamp', 'Smoke']],
    ['tag:öl tag:灯塔 ', ['Tides']],
    ['has:tag', ['Tides', 'Lamps']],
    ['-has:highlight is:unread', ['The lamp', 'Smoke']],
    ['before:2031-02', ['Lamps']],
    ['after:2031-02', ['The lamp', 'Smoke', 'Tides']],
    ['after:2031-02 before:2031-05', ['Smoke', 'Tides']],
    ['after:today', ['The lamp']],
    ['title:lamp', ['The lamp', 'Lamps']],
    ['title:lamp ', ['The lamp']],
    ['-title:lamp* ', ['Smoke', 'Tides']],
    ['author:quill', ['Lamps']],
    ['site:gazette ', ['Lamps']],
    ['site:"harbour gazette"', ['Lamps']],
    ['site:ledger.example ', ['The lamp', 'Tides']],
    ['site:www.ledger.example/drain ', ['The lamp', 'Tides']],
    ['site:news.ledger.example ', ['Tides']],
    ['site:ledge', ['The lamp', 'Tides']],
    ['site:ledge ', []],
    ['site:edger.example ', []],
    ['site:zeitung-münchen.example ', ['Smoke']],
    ['site:ZEITUNG-MÜNCHEN.example ', ['Smoke']],
    ['-site:ledger.example ', ['Smoke', 'Lamps']],
  ])('%s lists what it asks for by the time kept', (query, expected) => {
    expect(titles(query)).toEqual(expected);
    expect(library.search({ query, limit: 10 })).toMatchObject({ total: expected.length, emptyQuery: false });
  });

  it('narrow what words find, which stays ranked and marked', () => {
    expect(titles('lamp')).toEqual(['The lamp', 'Tides', 'Lamps', 'Smoke'].sort(byRankOf('lamp')));
    const { hits, total } = library.search({ query: 'lamp is:reading', limit: 10 });
    expect(hits.map(({ summary }) => summary.title)).toEqual(['Tides']);
    expect(hits[0]?.snippet.filter(({ hit }) => hit)).toEqual([{ text: 'lamp', hit: true }]);
    expect(total).toBe(1);
    expect(titles('is:unread lamp ')).toEqual(['The lamp']);
    expect(titles('lamp* -title:lamp -site:ledger.example -red')).toEqual(['Smoke']);
  });

  it('stand with excluded words alone', () => {
    expect(titles('is:unread -nothing')).toEqual(['Smoke']);
    expect(titles('-tag:öl -nothing')).toEqual(['Smoke']);
  });

  it('leave the words to look for in what is found', () => {
    expect(library.search({ query: 'lamp* -red "a lamp" is:reading', limit: 10 }).words).toBe('lamp "a lamp"');
  });

  it('find nothing that was removed', () => {
    library.remove(library.search({ query: 'is:reading', limit: 1 }).hits[0]?.summary.id ?? '');
    expect(titles('is:reading')).toEqual([]);
    expect(titles('lamp is:reading')).toEqual([]);
  });

  it('count all of a page that is not the last', () => {
    const pages = [0, 1, 3, 4, 9].map((offset) => library.search({ query: '-has:note', limit: 1, offset }));
    expect(pages.map(({ hits, total }) => [hits.length, total])).toEqual([
      [1, 4],
      [1, 4],
      [1, 4],
      [0, 4],
      [0, 4],
    ]);
  });

  it('say which tag there is not', () => {
    expect(library.search({ query: 'lamp tag:nobody', limit: 10 })).toEqual({
      hits: [],
      total: 0,
      emptyQuery: false,
      problems: [{ problem: 'no-tag', value: 'nobody' }],
    });
    expect(library.search({ query: 'is:unred lamp', limit: 10 }).problems).toHaveLength(1);
    expect(titles('is:unred lamp').length).toBe(4);
  });
});

/** The order in which the library ranks what it finds. */
function byRankOf(query: string) {
  const order = titles(query);
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}
