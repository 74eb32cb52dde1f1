import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Goes to entries by their places in the list, whether they are drawn or not. */
export type EntryFocus = {
  /** The place of the entry that holds the focus; undefined where none does. */
  place(): number | undefined;
  /** Goes to the next entry or the one before; where none has the focus, to the first that is seen. */
  move(step: 1 | -1): void;
};

type Drawn = {
  list: RefObject<HTMLElement | null>;
  total: number;
  /** Brings an entry that is not drawn near the window. */
  bring: (place: number) => void;
};

/**
 * Keeps the focus in the list: when the focused entry goes, the one that takes its place has it, so that the keys go on
 * working. `focus` is told how to move it.
 */
export function useEntryFocus(focus: RefObject<EntryFocus | null>, { list, total, bring }: Drawn): void {
  const last = useRef<{ place: number; id: string | undefined }>(undefined);
  const wanted = useRef<number>(undefined);
  const go = (place: number) => {
    const link = linkAt(list.current, 'place', String(place));
    wanted.current = link ? undefined : place;
    if (link) link.focus();
    else bring(place);
  };
  focus.current = {
    place: () => placeOf(document.activeElement),
    move(step) {
      if (total === 0) return;
      const place = placeOf(document.activeElement);
      const next = place === undefined ? firstSeen(list.current) : place + step;
      go(Math.min(Math.max(next, 0), total - 1));
    },
  };
  useEffect(() => {
    const note = ({ target, type }: Event) => {
      const entry = target instanceof Element && list.current?.contains(target) ? target.closest('.entry') : null;
      if (!entry) last.current = undefined;
      else if (type === 'focusin') last.current = { place: placeOf(entry) ?? 0, id: idOf(entry) };
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (wanted.current !== undefined) linkAt(list.current, 'place', String(wanted.current))?.focus();
    else if (last.current && document.activeElement === document.body && total > 0) {
      const { id, place } = last.current;
      const same = linkAt(list.current, 'id', id);
      if (same) same.focus();
      else go(Math.min(place, total - 1));
    }
    if (placeOf(document.activeElement) === wanted.current) wanted.current = undefined;
  });
}

/** The place of the entry that holds the focus, also where it is far from the window. */
export function focusedPlace(): number | undefined {
  return placeOf(document.activeElement);
}

function placeOf(element: Element | null): number | undefined {
  const place = element?.closest<HTMLElement>('.entry')?.dataset.place;
  return place === undefined ? undefined : Number(place);
}

const idOf = (entry: Element) => (entry as HTMLElement).dataset.id;

/** The link of the entry with this place or id, where it is drawn. */
function linkAt(list: Element | null, name: 'place' | 'id', value: string | undefined): HTMLElement | undefined {
  const entries = [...(list?.querySelectorAll<HTMLElement>('.entry') ?? [])];
  const found = entries.find(({ dataset }) => dataset[name] === value);
  return found?.querySelector<HTMLElement>('.entry-link') ?? undefined;
}

/** The first entry that is not above the window, and not under what sticks to its top. */
function firstSeen(list: Element | null): number {
  const edge = document.querySelector('.shelf-header')?.getBoundingClientRect().bottom ?? 0;
  const entries = [...(list?.querySelectorAll('.entry') ?? [])];
  return placeOf(entries.find((entry) => entry.getBoundingClientRect().top >= edge) ?? null) ?? 0;
}
