import { useEffect } from 'preact/hooks';
import type { Reading } from '../reading';
import { followReading } from './follow';
import { frameOf } from './frame';
import { offsetInView } from './offset-in-view';
import { type ShownText, shownText } from './shown-text';

/** Where the reader has come to rest. */
export type Rest = { text: ShownText; offset: number; share: number };

/** Without moving for so long, a reader has come to rest. */
const REST_MS = 500;

/** Calls back each time the reader has moved and come to rest, and at once when the page is left. `tell` keeps its identity. */
export function useSettled({ view, body }: Reading, tell: (rest: Rest) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = undefined;
      const rest = view.current && body.current && restOf(view.current, body.current);
      if (rest) tell(rest);
    };
    const stop = followReading(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    });
    const leave = () => {
      if (timer !== undefined) settle();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [view, body, tell]);
}

function restOf(view: HTMLElement, body: HTMLElement): Rest | undefined {
  const frame = frameOf(view);
  const share = frame.progress();
  if (share === undefined) return undefined;
  const text = shownText(body);
  return { text, offset: offsetInView(text, frame), share };
}
