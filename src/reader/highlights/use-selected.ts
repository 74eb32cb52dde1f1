import { useEffect } from 'preact/hooks';
import type { Reading } from '../reading';
import type { Span } from '../text/find-matches';
import { shownText } from '../way/shown-text';
import { spanOfRange } from './span-of-range';

/** A selection that has not changed for so long is made. */
const MADE_MS = 250;

/** What is selected in the text of the article, if anything is. */
export function selectedSpan(body: HTMLElement | null): Span | undefined {
  const selection = document.getSelection();
  if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(body) ? spanOfRange(shownText(body), range) : undefined;
}

/** Calls back with each selection that the reader has made in the text, by pointer, finger or keyboard. */
export function useSelected({ body, effects }: Reading, tell: (span: Span) => void): void {
  const { after } = effects.copying;
  useEffect(() => {
    let isPressed = false;
    let stop = () => {};
    const settle = () => {
      stop();
      if (isPressed) return;
      stop = after(MADE_MS, () => {
        const span = selectedSpan(body.current);
        if (span) tell(span);
      });
    };
    const press = () => {
      isPressed = true;
      stop();
    };
    const release = ({ target }: Event) => {
      isPressed = false;
      // What was selected is still so when a button over it has been pressed.
      if (!(target instanceof Element && target.closest('[popover]'))) settle();
    };
    const selected = () => settle();
    document.addEventListener('selectionchange', selected);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      stop();
      document.removeEventListener('selectionchange', selected);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, [body, after, tell]);
}
