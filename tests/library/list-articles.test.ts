import { describe, expect, it } from 'vitest';
import type { ListRequest } from '../../src/library/library-types';
import { articleWith, memoryLibrary } from './memory-library';

describe('the list of what is kept', () => {
  it('is empty at first', () => {
    expect(memoryLibrary().library.list({ limit: 5 })).toEqual({ items: [], total: 0 });
  });

  it('comes in pages, newest first, each article once, also where many were kept in one millisecond', () => {
    const { library, clock, keep } = memoryLibrary();
    for (let number = 1; number <= 7; number += 1) {
      if (number > 3) clock.now -= 60_000;
      keep(articleWith(`Number ${number}.`, { title: `${number}` }));
    }
    const titles: string[][] = [];
    let before: string | undefined;
    do {
      const page = library.list(before === undefined ? { limit: 3 } : { limit: 3, before });
      expect(page.total).toBe(7);
      titles.push(page.items.map(({ title }) => title));
      before = page.next;
    } while (before !== undefined);
    expect(titles).toEqual([['7', '6', '5'], ['4', '3', '2'], ['1']]);
  });

  it('ends with a full page where nothing follows it', () => {
    const { library, keep } = memoryLibrary();
    keep(articleWith('One.'));
    keep(articleWith('Two.'));
    expect(library.list({ limit: 2 }).next).toBeUndefined();
  });

  it('goes on after the place, whatever was kept or removed meanwhile', () => {
    const { library, keep } = memoryLibrary();
    for (const title of ['1', '2', '3', '4']) keep(articleWith(title, { title }));
    const { items, next } = library.list({ limit: 2 });
    keep(articleWith('5', { title: '5' }));
    library.remove(items[1]?.id ?? '');
    expect(library.list({ limit: 9, before: next ?? '' }).items.map(({ title }) => title)).toEqual(['2', '1']);
  });

  it('begins wherever it is asked to, in every order', () => {
    const { library, keep } = memoryLibrary();
    for (const title of ['b', 'd', 'a', 'c', 'e']) keep(articleWith(title, { title }));
    const titles = (request: ListRequest) => library.list(request).items.map(({ title }) => title);
    expect(titles({ limit: 2, offset: 2 })).toEqual(['a', 'd']);
    expect(titles({ limit: 2, offset: 3, sort: 'title' })).toEqual(['d', 'e']);
    expect(titles({ limit: 2, offset: 5 })).toEqual([]);
    expect(library.list({ limit: 2, offset: 3 })).toMatchObject({ total: 5 });
  });

  it('refuses a place that it never named', () => {
    const list = () => memoryLibrary().library.list({ limit: 2, before: "0' OR 1" });
    expect(list).toThrow(expect.objectContaining({ code: 'library-bad-cursor' }));
  });
});
