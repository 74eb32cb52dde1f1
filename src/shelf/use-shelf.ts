import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  ListPage,
  ListRequest,
  QueryProblem,
  SearchHit,
  SearchRequest,
  SearchResult,
  Summary,
} from '../library/library-types';
import { type Failure, failureOf } from '../outcome';
import { type Arrangement, type Looking, requestOf } from './looking';
import { sameObjects } from './same-objects';

/** What the shelf shows: a view of the library, or what a search found. */
export type ShelfState =
  | { name: 'loading' }
  | { name: 'list'; entries: Summary[]; total: number; next?: string }
  | { name: 'hits'; hits: SearchHit[]; total: number; isEmptyQuery: boolean; words?: string; problems: QueryProblem[] }
  | { name: 'failed'; failure: Failure };

export type AskEffects = {
  list(request: ListRequest): Promise<ListPage>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** Calls back when something has changed in the library, here or elsewhere. Answers with what stops it. */
  onChange(tell: () => void): () => void;
};

export const PAGE_SIZE = 50;
/** Of what a search found: it is asked for with every letter, and each hit costs the search for its snippet. */
const HITS_PAGE_SIZE = 20;

/** What there is to see, with more of it where asked for. Pages are drawn anew in their whole length. */
export function useShelf(effects: AskEffects, looking: Looking, arrangement: Arrangement) {
  const [state, setState] = useState<ShelfState>({ name: 'loading' });
  const turn = useRef(0);
  const shown = useRef({ looking, arrangement, state });
  if (shown.current.looking !== looking || shown.current.arrangement !== arrangement) {
    shown.current = { looking, arrangement, state: { name: 'loading' } };
  }

  /** Takes the answer unless something else was asked for meanwhile: answers may overtake each other. */
  const take = useCallback(async (answer: () => Promise<ShelfState>) => {
    turn.current += 1;
    const mine = turn.current;
    const next = await answer().catch((thrown): ShelfState => ({ name: 'failed', failure: failureOf(thrown) }));
    if (mine !== turn.current) return;
    shown.current.state = next;
    setState(next);
  }, []);

  const reload = useCallback(
    (more = 0) =>
      take(() => {
        const limit = lengthOf(shown.current.state);
        if (looking.query.trim() !== '') return find(effects, looking.query, Math.max(limit, HITS_PAGE_SIZE) + more);
        return list(effects, requestOf(looking, arrangement, Math.max(limit, PAGE_SIZE) + more), shown.current.state);
      }),
    [take, effects, looking, arrangement],
  );

  useEffect(() => {
    reload();
    return effects.onChange(() => reload());
  }, [effects, reload]);

  const showMore = () => {
    const { state: before } = shown.current;
    if (before.name === 'hits') return reload(HITS_PAGE_SIZE);
    if (before.name !== 'list' || before.next === undefined) return undefined;
    const request = { ...requestOf(looking, arrangement, PAGE_SIZE), before: before.next };
    return take(async () => {
      const page = await list(effects, request);
      return page.name === 'list' ? { ...page, entries: [...before.entries, ...page.entries] } : page;
    });
  };
  /** Lists all there is, and answers it. */
  const showAll = async (): Promise<Summary[]> => {
    const { state: before } = shown.current;
    if (before.name === 'list' || before.name === 'hits') await reload(before.total - lengthOf(before));
    return entriesOf(shown.current.state);
  };
  return { state, reload, showMore, showAll };
}

/** The articles that are shown. */
export function entriesOf(state: ShelfState): Summary[] {
  if (state.name === 'hits') return state.hits.map(({ summary }) => summary);
  return state.name === 'list' ? state.entries : [];
}

function lengthOf(state: ShelfState): number {
  return entriesOf(state).length;
}

async function list(effects: AskEffects, request: ListRequest, before?: ShelfState): Promise<ShelfState> {
  const { items, total, next } = await effects.list(request);
  const entries = before ? sameObjects(entriesOf(before), items) : items;
  return { name: 'list', entries, total, ...(next !== undefined && { next }) };
}

async function find(effects: AskEffects, query: string, limit: number): Promise<ShelfState> {
  const { hits, total, emptyQuery, words, problems = [] } = await effects.search({ query, limit });
  return { name: 'hits', hits, total, isEmptyQuery: emptyQuery, problems, ...(words && { words }) };
}
