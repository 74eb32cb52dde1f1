import type { ListRequest, ListSort, ListView } from '../library/library-types';

/** The views in the order of their keys, 1 to 5. */
export const VIEW_NAMES = ['all', 'unread', 'reading', 'archived', 'favourites'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const SORT_NAMES = ['kept', 'opened', 'published', 'length', 'progress', 'site', 'title'] as const;

export type Order = { sort: ListSort; isReversed: boolean };

/** What the reader is looking at: a view or a tag (its id), or what a search finds in all. */
export type Looking = { view: ViewName; tag?: string; query: string };

/** How the reader likes things listed: an order for each view, and entries in lines or as cards. */
export type Arrangement = { orders: Partial<Record<ViewName, Order>>; isCards: boolean };

/** The address of the page that shows this. */
export function addressOfLooking({ view, tag, query }: Looking): string {
  const words = new URLSearchParams();
  if (view !== 'all') words.set('view', view);
  if (tag !== undefined) words.set('tag', tag);
  if (query !== '') words.set('q', query);
  return words.size > 0 ? `?${words}` : '?';
}

/** What the page's address asks for (`location.search`). */
export function lookingAt(search: string): Looking {
  const words = new URLSearchParams(search);
  const tag = words.get('tag');
  return {
    view: VIEW_NAMES.find((name) => name === words.get('view')) ?? 'all',
    query: words.get('q') ?? '',
    ...(tag !== null && { tag }),
  };
}

/** The order of a view. What is being read comes by when it was last opened, unless the reader chose otherwise. */
export function orderOf({ orders }: Arrangement, view: ViewName): Order {
  return orders[view] ?? { sort: view === 'reading' ? 'opened' : 'kept', isReversed: false };
}

/** What to ask the library for where there is no search. */
export function requestOf(looking: Looking, arrangement: Arrangement, limit: number): ListRequest {
  const { sort, isReversed } = orderOf(arrangement, looking.view);
  return {
    limit,
    ...(looking.view !== 'all' && { view: looking.view as ListView }),
    ...(looking.tag !== undefined && { tag: looking.tag }),
    ...(sort !== 'kept' && { sort }),
    ...(isReversed && { isReversed }),
  };
}

const NO_ARRANGEMENT: Arrangement = { orders: {}, isCards: false };

/** What was stored of an arrangement; what cannot be read of it is as at first. */
export function parseArrangement(stored: string | null): Arrangement {
  try {
    const { orders, isCards } = JSON.parse(stored ?? '{}') as Partial<Arrangement>;
    const read = VIEW_NAMES.map((view) => [view, parseOrder(orders?.[view])] as const);
    return { orders: Object.fromEntries(read.filter(([, order]) => order)), isCards: isCards === true };
  } catch {
    return NO_ARRANGEMENT;
  }
}

function parseOrder(stored: Partial<Order> | undefined): Order | undefined {
  const sort = SORT_NAMES.find((name) => name === stored?.sort);
  return sort && { sort, isReversed: stored?.isReversed === true };
}
