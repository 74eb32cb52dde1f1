import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const entryLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.entry-link')];

/** The place in the list of the entry that holds the focus, or -1. */
export function focusedIndex(): number {
  const entry = document.activeElement?.closest('.entry');
  return entry ? [...document.querySelectorAll('.entry')].indexOf(entry) : -1;
}

/** Goes to the next entry or the one before; to the first where none has the focus. */
export function moveFocus(step: 1 | -1): void {
  const links = entryLinks();
  const next = Math.min(Math.max(focusedIndex() + step, 0), links.length - 1);
  links[next]?.focus();
}

/** When the focused entry goes, the one that takes its place has the focus, so that the keys go on working. */
export function useFocusKept(list: RefObject<HTMLElement | null>, entries: unknown): void {
  const last = useRef(-1);
  useEffect(() => {
    const note = ({ target, type }: Event) => {
      const isInside = target instanceof Node && list.current?.contains(target);
      if (!isInside) last.current = -1;
      else if (type === 'focusin') last.current = focusedIndex();
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return;
    const links = entryLinks();
    links[Math.min(last.current, links.length - 1)]?.focus();
  }, [entries]);
}
