import { describe, expect, it } from 'vitest';
import { failingAsLibrary, libraryFailure } from '../../src/library/library-failure';
import { FailureError } from '../../src/outcome';
import { articleWith, memoryLibrary } from './memory-library';

function sqliteError(resultCode: number, message = 'it went wrong'): Error {
  return Object.assign(new Error(message), { name: 'SQLite3Error', resultCode });
}

describe('the failure that an error of SQLite stands for', () => {
  it.each([
    [13, 'library-full'],
    [11, 'library-damaged'],
    [267, 'library-damaged'],
    [26, 'library-damaged'],
    [5, 'library-busy'],
    [6, 'library-busy'],
    [10, 'library-disk'],
    [2067, 'library-failed'],
  ])('with the result code %i is %s', (resultCode, code) => {
    expect(libraryFailure(sqliteError(resultCode)).code).toBe(code);
  });

  it('is a full library when the file system says so below it', () => {
    expect(libraryFailure(sqliteError(10, 'disk I/O error: No space left')).code).toBe('library-full');
    expect(libraryFailure(new DOMException('', 'QuotaExceededError')).code).toBe('library-full');
  });

  it('is a busy library when another owner holds its files', () => {
    expect(libraryFailure(new DOMException('', 'NoModificationAllowedError')).code).toBe('library-busy');
  });

  it('is itself when it is a failure already', () => {
    const failure = new FailureError('not-kept', 'No such article.');
    expect(libraryFailure(failure)).toBe(failure);
  });

  it('is thrown in place of the error, and values pass', () => {
    expect(failingAsLibrary((number: number) => number + 1)(1)).toBe(2);
    expect(() => failingAsLibrary(() => Promise.reject.call(1))()).toThrow(FailureError);
  });
});

describe('a database that is full', () => {
  it('says so, and keeps what it held', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(articleWith('A lamp.')).summary;
    database.exec(`PRAGMA max_page_count = ${Number(database.selectValue('PRAGMA page_count')) + 2}`);
    const large = { url: 'https://a.example/a.png', type: 'image/png', base64: 'AAAA'.repeat(50_000) };
    expect(() => keep(articleWith('A map.'), [large])).toThrow(expect.objectContaining({ code: 'library-full' }));
    expect(library.list({ limit: 10 }).items.map((item) => item.id)).toEqual([id]);
    expect(library.check()).toEqual([]);
  });
});

describe('a damaged database', () => {
  it('is told by the check', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(articleWith('A lamp.')).summary;
    database.exec("PRAGMA foreign_keys = OFF; DELETE FROM article WHERE title = 'Untitled'");
    expect(library.check()).toContain('content 1 belongs to nothing');
    expect(library.find(id)).toBeUndefined();
  });
});
