import { useEffect } from 'preact/hooks';
import type { Reading } from '../reading';
import { shownText } from '../way/shown-text';
import type { PlacedMark } from './mark';
import { paintMarks, unpaintMarks } from './paint-marks';

/** Paints the marks, and again when elements of the text have become others: colours of code, pictures that came. */
export function usePainted({ body }: Reading, placed: PlacedMark[]): void {
  useEffect(() => {
    const shown = body.current;
    if (!shown || placed.length === 0) return;
    const paint = () => paintMarks(shownText(shown), placed);
    paint();
    const observer = new MutationObserver(paint);
    observer.observe(shown, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      unpaintMarks();
    };
  }, [body, placed]);
}
