import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back when the reader presses the pointer anywhere but in the element. */
export function useOutsidePress(element: RefObject<HTMLElement | null>, tell: () => void): void {
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (!(target instanceof Node && element.current?.contains(target))) tell();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [element, tell]);
}
