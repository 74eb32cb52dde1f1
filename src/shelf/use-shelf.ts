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
import type { SavedSearchEffects } from './use-saved-searches';

/** What the shelf shows: the newest first, or what a search found. */
export type ShelfState =
  | { name: 'loading' }
  | { name: 'list'; entries: Summary[]; total: number; next?: string }
  | { name: 'hits'; hits: SearchHit[]; total: number; isEmptyQuery: boolean; words?: string; problems: QueryProblem[] }
  | { name: 'failed'; failure: Failure };

/** What was done last, as long as it can be taken back or is news. */
export type ShelfDeed = { name: 'removed' | 'restored'; id: string; title: string };

export type ShelfEffects = {
  list(request: ListRequest): Promise<ListPage>;
  search(request: SearchRequest): Promise<SearchResult>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<unknown>;
  image(key: { article: string; url: string }): Promise<{ type: string; base64: string } | undefined>;
  /** Calls back when something was kept or removed, here or elsewhere. Answers with what stops it. */
  onChange(tell: () => void): () => void;
  /** `words`: what the article is to be opened at. */
  addressOf(id: string, words?: string): string;
  saved: SavedSearchEffects;
  /** The search that the page's address asks for, and what notes it there. */
  initialQuery: string;
  noteQuery(query: string): void;
};

const PAGE_SIZE = 50;
/** What is asked for when the page opens, where its address asks for no search. */
export const FIRST_PAGE: ListRequest = { limit: PAGE_SIZE };
/** Of what a search found: it is asked for with every letter, and each hit costs the search for its snippet. */
const HITS_PAGE_SIZE = 20;

/** The shelf's state, and what can be done with it. */
export function useShelf(effects: ShelfEffects) {
  const [query, setQuery] = useState(effects.initialQuery);
  const [state, setState] = useState<ShelfState>({ name: 'loading' });
  const [deed, setDeed] = useState<ShelfDeed>();
  /** Pages. */
  const shown = useRef(1);
  const turn = useRef(0);

  const load = useCallback(async () => {
    // Answers may overtake each other while the reader types: only the one asked for last counts.
    turn.current += 1;
    const mine = turn.current;
    const next = await ask(effects, query, shown.current).catch(
      (thrown): ShelfState => ({ name: 'failed', failure: failureOf(thrown) }),
    );
    if (mine === turn.current) setState(next);
  }, [effects, query]);

  useEffect(() => {
    load();
    return effects.onChange(load);
  }, [effects, load]);

  const search = (words: string) => {
    shown.current = 1;
    effects.noteQuery(words);
    setQuery(words);
  };
  const showMore = () => {
    shown.current += 1;
    load();
  };
  const attempt = async (work: () => Promise<unknown>, done: ShelfDeed) => {
    try {
      await work();
      setDeed(done);
      await load();
    } catch (thrown) {
      setState({ name: 'failed', failure: failureOf(thrown) });
    }
  };
  const remove = ({ id, title }: Summary) => attempt(() => effects.remove(id), { name: 'removed', id, title });
  const undo = () => {
    if (deed?.name === 'removed') attempt(() => effects.restore(deed.id), { ...deed, name: 'restored' });
  };
  return { query, state, deed, search, showMore, remove, undo, reload: load };
}

/** Asks for as much as is shown: a page that is drawn anew keeps its length, and with it the reader's place. */
async function ask(effects: ShelfEffects, query: string, pages: number): Promise<ShelfState> {
  if (query.trim() === '') {
    const { items, total, next } = await effects.list({ limit: pages * PAGE_SIZE });
    return { name: 'list', entries: items, total, ...(next && { next }) };
  }
  const {
    hits,
    total,
    emptyQuery,
    words,
    problems = [],
  } = await effects.search({ query, limit: pages * HITS_PAGE_SIZE });
  return { name: 'hits', hits, total, isEmptyQuery: emptyQuery, problems, ...(words && { words }) };
}
