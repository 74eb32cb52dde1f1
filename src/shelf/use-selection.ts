import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../library/library-types';
import { type Listing, placesOf, type Span } from './listing';

type Listed = {
  /** What is there of the list, in its order. */
  entries: readonly Summary[];
  listing: Listing | undefined;
  summariesIn: (span: Span) => Promise<Summary[]>;
};

/**
 * The entries that the reader has selected; those that are not listed any more are not among them. `noted` always has
 * their ids.
 */
export function useSelection(noted: RefObject<ReadonlySet<string>>, { entries, listing, summariesIn }: Listed) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  noted.current = ids;
  const last = useRef<string | undefined>(undefined);
  const selected = useMemo(() => entries.filter(({ id }) => ids.has(id)), [entries, ids]);
  const toggle = (id: string) => {
    last.current = id;
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  /** Everything from the entry that was selected last to this one, as files are selected. */
  const extendTo = async (id: string) => {
    const ends = new Set([last.current ?? id, id]);
    const places = listing ? placesOf(listing, ends) : [];
    if (places.length < 2) return toggle(id);
    last.current = id;
    const between = await summariesIn({ first: Math.min(...places), last: Math.max(...places) });
    setIds((before) => new Set([...before, ...between.map((entry) => entry.id)]));
  };
  return {
    selected,
    has: (id: string) => ids.has(id),
    toggle,
    extendTo,
    select: (all: readonly Summary[]) => setIds(new Set(all.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
