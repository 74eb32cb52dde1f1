import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Far enough before the end that what comes is there when one arrives. */
const NEAR_END = '1500px';

/** Calls back each time the end of a list comes near; `length` is how long the list is, which tells when it has grown. */
export function useNearEnd(end: RefObject<Element | null>, came: (() => void) | undefined, length: number): void {
  const isWatched = came !== undefined;
  const now = useRef(came);
  now.current = came;
  useEffect(() => {
    if (!end.current || !isWatched || !('IntersectionObserver' in globalThis)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        now.current?.();
      },
      { rootMargin: NEAR_END },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end, isWatched, length]);
}
