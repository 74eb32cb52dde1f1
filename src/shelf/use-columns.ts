import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A card is at least so wide, as cards.css lets as many stand side by side as there is room for. In rem. */
const CARD = 15;
const GAP = 1;

/** How many cards stand side by side in an element, now and when its width changes. */
export function useColumns(element: RefObject<HTMLElement | null>, isCards: boolean): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !isCards) return setColumns(1);
    const count = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setColumns(Math.max(Math.floor((current.clientWidth / rem + GAP) / (CARD + GAP)), 1));
    };
    count();
    if (!('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(count);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, isCards]);
  return columns;
}
