import type { SearchHit, Summary } from '../library/library-types';

/** An article in the list; where it was searched for, its title and a passage with the words, and the words. */
export type Listed = { summary: Summary; words?: string } & Partial<Pick<SearchHit, 'title' | 'snippet'>>;

type Page = { entries: readonly Listed[]; isStale: boolean };

/** A list of `total` articles of which those are there that were asked for, by pages of `size`. */
export type Listing = { total: number; size: number; pages: ReadonlyMap<number, Page> };

/** A run of places in a list, both ends in it. */
export type Span = { first: number; last: number };

/** A run of whole pages. */
export type Asked = { offset: number; limit: number };

export function emptyListing(size: number): Listing {
  return { total: 0, size, pages: new Map() };
}

/** What stands at this place (from 0); undefined where it has not been asked for. */
export function entryAt({ pages, size }: Listing, place: number): Listed | undefined {
  return pages.get(Math.floor(place / size))?.entries[place % size];
}

/** All that is there, in its order. */
export function loadedSummaries({ pages }: Listing): Summary[] {
  const inOrder = [...pages].sort(([one], [other]) => one - other);
  return inOrder.flatMap(([, { entries }]) => entries.map(({ summary }) => summary));
}

/** The places of the articles with these ids, as far as they are there. */
export function placesOf({ pages, size }: Listing, ids: ReadonlySet<string>): number[] {
  return [...pages].flatMap(([page, { entries }]) =>
    entries.flatMap(({ summary }, index) => (ids.has(summary.id) ? [page * size + index] : [])),
  );
}

/** The pages that a span touches. */
export function pagesAround({ first, last }: Span, size: number): Asked {
  const offset = Math.floor(first / size) * size;
  return { offset, limit: (Math.floor(last / size) + 1) * size - offset };
}

/** Whether all of the span is there, be it old. */
export function isThere(listing: Listing, { first, last }: Span): boolean {
  return pagesOf(listing, { first, last }).every((page) => listing.pages.has(page));
}

/** The pages around a span that have to be asked for, so that all of it is there as it is now; undefined where it is. */
export function missingIn(listing: Listing, span: Span): Asked | undefined {
  const missing = pagesOf(listing, span).filter((page) => listing.pages.get(page)?.isStale ?? true);
  const [first, last] = [missing.at(0), missing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return pagesAround({ first: first * listing.size, last: last * listing.size }, listing.size);
}

function pagesOf({ total, size }: Listing, { first, last }: Span): number[] {
  const from = Math.max(Math.floor(first / size), 0);
  const to = Math.floor(Math.min(last, total - 1) / size);
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

/** The same list, of which nothing is sure to be as it was. */
export function outdated(listing: Listing): Listing {
  return { ...listing, pages: new Map([...listing.pages].map(([page, { entries }]) => [page, stale(entries)])) };
}

/** The list with an answer in it: `entries` from `offset`, where a page begins; `limit`, whole pages, were asked for. */
export function withAnswer(
  before: Listing,
  { offset, limit }: Asked,
  { entries, total }: { entries: readonly Listed[]; total: number },
): Listing {
  const { size } = before;
  const known = new Map([...before.pages.values()].flatMap((page) => page.entries.map((one) => [one.summary.id, one])));
  // If it has become longer or shorter, everything may have moved.
  const pages = new Map(total === before.total ? before.pages : outdated(before).pages);
  for (let start = 0; start < limit; start += size) {
    const found = entries.slice(start, start + size).map((entry) => unchanged(known.get(entry.summary.id), entry));
    pages.set((offset + start) / size, { entries: found, isStale: false });
  }
  for (const page of pages.keys()) if (page * size >= total) pages.delete(page);
  return { total, size, pages };
}

const stale = (entries: readonly Listed[]): Page => ({ entries, isStale: true });

/** What did not change stays the same object: so it is known, and need not be drawn anew. */
function unchanged(before: Listed | undefined, after: Listed): Listed {
  return before && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
