import { useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../library/library-types';

/** The entries that the reader has selected; those that are not listed any more are not among them. */
export function useSelection(entries: readonly Summary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
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
  const extendTo = (id: string) => {
    const places = [last.current, id].map((wanted) => entries.findIndex((entry) => entry.id === wanted));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    if (from < 0) return toggle(id);
    last.current = id;
    setIds((before) => new Set([...before, ...entries.slice(from, to + 1).map((entry) => entry.id)]));
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
