import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListPage, ListRequest, SearchRequest, SearchResult } from '../library/library-types';
import { askerOf } from './asker-of';
import { createShelfView, type ShelfState } from './create-shelf-view';
import type { Arrangement, Looking } from './looking';

export type AskEffects = {
  list(request: ListRequest): Promise<ListPage>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** Calls back when something has changed in the library, here or elsewhere. Answers with what stops it. */
  onChange(tell: () => void): () => void;
};

/** What there is to see, and what asks for more of it. What was looked at before is shown until the next has come. */
export function useShelf(
  effects: AskEffects,
  looking: Looking,
  arrangement: Arrangement,
  selected: { readonly current: ReadonlySet<string> },
) {
  const [state, setState] = useState<ShelfState>({ name: 'loading' });
  const latest = useRef<unknown>(undefined);
  const view = useMemo(() => {
    const mine = {};
    latest.current = mine;
    const tell = (next: ShelfState) => {
      if (latest.current === mine) setState(next);
    };
    return createShelfView(askerOf(effects, looking, arrangement), () => selected.current, tell);
  }, [effects, looking, arrangement, selected]);
  useLayoutEffect(() => {
    view.reload();
    return effects.onChange(() => view.reload());
  }, [effects, view]);
  return { state, ...view };
}
