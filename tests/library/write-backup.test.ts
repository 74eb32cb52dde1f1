import { expect, it } from 'vitest';
import { copyPages } from '../../src/library/write-backup';
import { articleWith, copyOfDatabase, memoryLibrary } from './memory-library';

it('is copied page by page into a database that is the same, and sound', () => {
  const { library, database, keep } = memoryLibrary();
  for (let number = 0; number < 30; number += 1) keep(articleWith(`tide ${number} `.repeat(400)));
  const written: Uint8Array[] = [];
  const places: number[] = [];
  const bytes = copyPages(database, (page, at) => {
    places.push(at);
    // The memory of a page is used again for the next.
    written.push(page.slice());
    return page.length;
  });
  expect(bytes).toBe(library.facts().bytes);
  expect(Math.max(...written.map(({ length }) => length))).toBe(bytes / written.length);
  expect(places.at(-1)).toBe(bytes - (written[0]?.length ?? 0));
  const copy = copyOfDatabase(database, (file) => {
    file.fill(0);
    for (const [index, page] of written.entries()) file.set(page, places[index]);
  });
  expect(memoryLibrary(copy).library.facts()).toEqual(library.facts());
  expect(memoryLibrary(copy).library.check()).toEqual([]);
});

it('fails as a full disk where a page is not taken whole', () => {
  const { database } = memoryLibrary();
  expect(() => copyPages(database, (page) => page.length - 1)).toThrow(
    expect.objectContaining({ code: 'library-full' }),
  );
});
