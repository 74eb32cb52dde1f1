import { describe, expect, it } from 'vitest';
import { renewAddresses } from '../../src/library/renew-addresses';
import { articleWith, memoryLibrary } from './memory-library';

const ORIGIN = 'https://harbour.example';

/** A library whose addresses were made by rules that took nothing away. */
function oldLibrary(...urls: string[]) {
  const made = memoryLibrary();
  const ids = urls.map((url, index) => {
    const { id } = made.keep(articleWith(`Number ${index}`)).summary;
    made.database.exec('UPDATE article SET url = ?1, comparable_url = ?1 WHERE id = ?2', { bind: [url, id] });
    return id;
  });
  made.database.exec("UPDATE setting SET value = 'old'");
  return { ...made, ids };
}

describe('addresses that were made by older rules', () => {
  it('are made anew as the library opens, so that what was kept before is found by them', () => {
    const { library, database, ids } = oldLibrary(`${ORIGIN}/a?utm_source=letter`);
    const find = () => library.findByAddress([`${ORIGIN}/a`])?.id;
    expect(find()).toBeUndefined();
    memoryLibrary(database);
    expect(find()).toBe(ids[0]);
  });

  it('that have become equal leave both articles there, the one kept last under the address', () => {
    const { library, database, ids } = oldLibrary(`${ORIGIN}/a?fbclid=1`, `${ORIGIN}/a?fbclid=2`);
    renewAddresses(database);
    expect(library.findByAddress([`${ORIGIN}/a`])?.id).toBe(ids[1]);
    expect(library.list({ limit: 10 }).total).toBe(2);
    expect(library.check()).toEqual([]);
  });

  it('are made anew once', () => {
    const { database } = oldLibrary(`${ORIGIN}/a`);
    renewAddresses(database);
    database.exec("UPDATE article SET comparable_url = 'left alone'");
    renewAddresses(database);
    expect(database.selectValue('SELECT comparable_url FROM article')).toBe('left alone');
  });
});
