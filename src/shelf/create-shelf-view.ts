import type { QueryProblem, Summary } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';
import type { Answer, Asker } from './asker-of';
import {
  type Asked,
  emptyListing,
  entryAt,
  isThere,
  type Listing,
  missingIn,
  outdated,
  pagesAround,
  placesOf,
  type Span,
  withAnswer,
} from './listing';

/** What the shelf shows: a view of the library, or what a search found. */
export type ShelfState =
  | { name: 'loading' }
  | { name: 'list'; listing: Listing }
  | { name: 'hits'; listing: Listing; isEmptyQuery: boolean; problems: QueryProblem[] }
  | { name: 'failed'; failure: Failure };

/**
 * One view of the library, however long: of it is there what the reader sees and what was asked for. `selected` answers
 * the ids of what is selected. `tell` hears each state.
 */
export function createShelfView(asker: Asker, selected: () => ReadonlySet<string>, tell: (state: ShelfState) => void) {
  const { size } = asker;
  let state: ShelfState = { name: 'loading' };
  let seen: Span = { first: 0, last: size - 1 };
  let turn = 0;
  let isAsking = false;

  /** Takes the answer unless something else was asked for meanwhile: answers may overtake each other. */
  async function ask(asked: Asked): Promise<void> {
    turn += 1;
    isAsking = true;
    const mine = turn;
    const next = await asker.ask(asked).then(
      (answer) => stateAfter(listingOf(state) ?? emptyListing(size), asked, answer),
      (thrown): ShelfState => ({ name: 'failed', failure: failureOf(thrown) }),
    );
    if (mine !== turn) return;
    isAsking = false;
    state = next;
    tell(state);
    askForSeen();
  }

  function askForSeen(): void {
    const listing = listingOf(state);
    const missing = listing && missingIn(listing, seen);
    if (missing && !isAsking) ask(missing);
  }

  /** What stands in these places, asked for where it is not there. */
  async function summariesIn(span: Span): Promise<Summary[]> {
    const listing = listingOf(state);
    if (listing && !isThere(listing, span)) await ask(pagesAround(span, size));
    return summariesOf(listingOf(state), span);
  }

  return {
    /** Something may have changed: what is seen and selected is asked for again, and the rest when it is seen. */
    reload(): Promise<void> {
      const listing = listingOf(state);
      if (state.name === 'list' || state.name === 'hits') state = { ...state, listing: outdated(state.listing) };
      return ask(pagesAround(listing ? around(seen, placesOf(listing, selected())) : seen, size));
    },
    /** The reader sees these places now. Who scrolls will soon see what stands before and after them. */
    see(places: Span): void {
      const { first, last } = places;
      seen = first === 0 ? places : { first: Math.max(first - size, 0), last: last + size };
      askForSeen();
    },
    summariesIn,
    showAll: () => summariesIn({ first: 0, last: totalOf(state) - 1 }),
  };
}

export function listingOf(state: ShelfState): Listing | undefined {
  return state.name === 'list' || state.name === 'hits' ? state.listing : undefined;
}

/** How many articles there are to see. */
export function totalOf(state: ShelfState): number {
  return listingOf(state)?.total ?? 0;
}

function stateAfter(before: Listing, asked: Asked, { hits, ...answer }: Answer): ShelfState {
  const listing = withAnswer(before, asked, answer);
  return hits ? { name: 'hits', listing, ...hits } : { name: 'list', listing };
}

function around(span: Span, places: number[]): Span {
  return places.reduce(({ first, last }, at) => ({ first: Math.min(first, at), last: Math.max(last, at) }), span);
}

function summariesOf(listing: Listing | undefined, { first, last }: Span): Summary[] {
  if (!listing) return [];
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return places.flatMap((place) => entryAt(listing, place)?.summary ?? []);
}
