import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Highlight } from '../../library/highlight-types';

/** What the reader was told last. `removed` is what can be brought back. */
export type HighlightTold = { text: string; isFailure?: true; removed?: Highlight };

/** Long enough to be read, and to reach for the button; the key brings back what was removed later, too. */
const TOLD_MS = 6_000;
const REMOVED_MS = 20_000;

/** What was done, for as long as it is news; and what was removed last, until it is back. */
export function useHighlightTold(after: (milliseconds: number, run: () => void) => () => void) {
  const [told, setTold] = useState<HighlightTold>();
  const [removed, setRemoved] = useState<Highlight>();
  useEffect(() => {
    if (!told) return;
    return after(told.removed ? REMOVED_MS : TOLD_MS, () => setTold(undefined));
  }, [told, after]);
  const tell = useCallback((next: HighlightTold) => {
    setTold(next);
    if (next.removed) setRemoved(next.removed);
  }, []);
  const forget = useCallback(() => setRemoved(undefined), []);
  return { told, tell, removed, forget };
}
