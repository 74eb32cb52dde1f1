import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So far below the view: what is loaded then is there when it is seen. */
const MARGIN = '50%';

/** Whether an element has come near the view. Where nobody can tell (in a test), it has. */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    if (!('IntersectionObserver' in globalThis)) return setNear(true);
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: `${MARGIN} 0%` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
