import { useEffect } from 'preact/hooks';
import type { Reading } from '../reading';
import { rangeOf } from '../text/body-text';
import { shownText } from '../way/shown-text';
import type { PlacedMark } from './mark';

/** What does something of its own when it is clicked. */
const OCCUPIED = 'a, button, summary, input, audio, video, img';

/** Calls back with the mark that the reader clicks; of several over one another with the shortest. */
export function useMarkClicks({ body }: Reading, placed: PlacedMark[], tell: (mark: PlacedMark) => void): void {
  useEffect(() => {
    const shown = body.current;
    if (!shown || placed.length === 0) return;
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest(OCCUPIED)) return;
      // The end of a selection that is being made.
      if (document.getSelection()?.isCollapsed === false) return;
      const mark = markAt(shown, placed, event);
      if (mark) tell(mark);
    };
    shown.addEventListener('click', click);
    return () => shown.removeEventListener('click', click);
  }, [body, placed, tell]);
}

function markAt(shown: HTMLElement, placed: PlacedMark[], { clientX, clientY }: MouseEvent): PlacedMark | undefined {
  const text = shownText(shown);
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  const hit = placed.filter(({ span }) => [...rangeOf(text, span.start, span.end).getClientRects()].some(holds));
  const length = ({ span }: PlacedMark) => span.end - span.start;
  return hit.sort((one, other) => length(one) - length(other))[0];
}
