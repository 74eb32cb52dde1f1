import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when the focus or a press goes to anything outside an element. Not when the focus is lost to nothing, as it
 * is when what had it goes.
 */
export function useOutside(element: RefObject<HTMLElement | null>, left: () => void): void {
  const last = useRef(left);
  last.current = left;
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Node && !element.current?.contains(target)) last.current();
    };
    document.addEventListener('focusin', look);
    document.addEventListener('pointerdown', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('pointerdown', look);
    };
  }, [element]);
}
