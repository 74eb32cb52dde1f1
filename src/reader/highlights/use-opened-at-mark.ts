import { useEffect, useRef } from 'preact/hooks';
import type { PlacedMark } from './mark';
import type { Marking } from './use-marking';

/** The part of an address that asks for a mark; no id of an article begins so. */
const PREFIX = '#mark-';

/** The end of a reader tab's address that opens it at a highlight. */
export function markFragment(id: string): string {
  return PREFIX + id;
}

/** Goes to the mark that the page's address asks for, once; lists it where its words are not in the text any more. */
export function useOpenedAtMark({ marks }: Marking, go: (mark: PlacedMark) => void, list: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || marks.length === 0) return;
    isDone.current = true;
    const wanted = marks.find(({ highlight }) => markFragment(highlight.id) === location.hash);
    if (wanted?.span) go({ highlight: wanted.highlight, span: wanted.span });
    else if (wanted) list();
  }, [marks, go, list]);
}
