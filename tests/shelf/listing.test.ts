import { describe, expect, it } from 'vitest';
import {
  emptyListing,
  entryAt,
  isThere,
  loadedSummaries,
  missingIn,
  outdated,
  placesOf,
  withAnswer,
} from '../../src/shelf/listing';
import { sampleSummary } from '../sample-article';

/** Entries `id<from>` to `id<from + count - 1>`. */
const entries = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ summary: sampleSummary({ id: `id${from + at}` }) }));
const idAt = (listing: ReturnType<typeof emptyListing>, place: number) => entryAt(listing, place)?.summary.id;

/** Of 25 articles in pages of ten, the first and the last page. */
const first = withAnswer(emptyListing(10), { offset: 0, limit: 10 }, { entries: entries(0, 10), total: 25 });
const twoPages = withAnswer(first, { offset: 20, limit: 10 }, { entries: entries(20, 5), total: 25 });

describe('a long list of which parts are there', () => {
  it('has what was asked for in its places, and nothing where nothing was', () => {
    expect([3, 12, 24, 25].map((place) => idAt(twoPages, place))).toEqual(['id3', undefined, 'id24', undefined]);
    expect(loadedSummaries(twoPages)).toHaveLength(15);
    expect(placesOf(twoPages, new Set(['id21', 'id4', 'id12']))).toEqual([4, 21]);
  });

  it('knows what is missing of a part, by whole pages within its length', () => {
    expect(missingIn(twoPages, { first: 5, last: 22 })).toEqual({ offset: 10, limit: 10 });
    expect(missingIn(first, { first: 12, last: 99 })).toEqual({ offset: 10, limit: 20 });
    expect(missingIn(twoPages, { first: 0, last: 9 })).toBeUndefined();
    expect(isThere(twoPages, { first: 9, last: 10 })).toBe(false);
  });

  it('asks for all of it again when it may have changed, and shows the old meanwhile', () => {
    const old = outdated(twoPages);
    expect(idAt(old, 3)).toBe('id3');
    expect(isThere(old, { first: 0, last: 9 })).toBe(true);
    expect(missingIn(old, { first: 0, last: 9 })).toEqual({ offset: 0, limit: 10 });
  });

  it('is sure of no other part when it has become shorter, and ends there', () => {
    const shorter = withAnswer(twoPages, { offset: 0, limit: 10 }, { entries: entries(1, 10), total: 20 });
    expect(shorter.total).toBe(20);
    expect(idAt(shorter, 22)).toBeUndefined();
    const still = withAnswer(twoPages, { offset: 0, limit: 10 }, { entries: entries(1, 10), total: 24 });
    expect(idAt(still, 20)).toBe('id20');
    expect(missingIn(still, { first: 20, last: 23 })).toEqual({ offset: 20, limit: 10 });
  });

  it('keeps what did not change as it was, to the object', () => {
    const answer = { entries: entries(0, 10), total: 25 };
    const changed = answer.entries.map((entry, at) =>
      at === 1 ? { summary: { ...entry.summary, isFavourite: true } } : entry,
    );
    const again = withAnswer(first, { offset: 0, limit: 10 }, { ...answer, entries: changed });
    expect(entryAt(again, 0)).toBe(entryAt(first, 0));
    expect(entryAt(again, 1)).not.toBe(entryAt(first, 1));
  });

  it('does not ask for ever for a part that the library says is not there', () => {
    const odd = withAnswer(first, { offset: 10, limit: 10 }, { entries: [], total: 25 });
    expect(missingIn(odd, { first: 10, last: 19 })).toBeUndefined();
  });
});
