import { pagedView, pagesAhead, turnBy } from './paged-view';

/** The view that moves with the voice. */
export type Scroller = {
  /** Whether the first line of the range can be seen. */
  shows(range: Range): boolean;
  /** Whether the range starts above what can be seen. */
  hasPassed(range: Range): boolean;
  bring(range: Range): void;
  /** Calls back when the reader scrolls. Answers with what stops it. */
  onReaderScroll(tell: () => void): () => void;
};

/** Where the spoken line comes to stand, as a share of the height that is free. */
const UPPER_THIRD = 0.3;
/** What lies over the article. */
const ABOVE = 'body > .bar';
const BELOW = '.aloud';
const READERS_OWN = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** Scrolls the window that an article is shown in, or turns its pages where it is set in pages. */
export function createScroller(window: Window): Scroller {
  const { document } = window;
  /** Whether the scrolling under way is ours. */
  let isOurs = false;
  const edges = () => ({
    top: Math.max(0, document.querySelector(ABOVE)?.getBoundingClientRect().bottom ?? 0),
    bottom: document.querySelector(BELOW)?.getBoundingClientRect().top ?? window.innerHeight,
  });
  return {
    shows(range) {
      const { top, bottom } = edges();
      const line = lineOf(range);
      // What is folded away is nowhere, and no scrolling shows it.
      if (line.height === 0) return true;
      const paged = pagedView(document);
      return paged ? pagesAhead(paged, line) === 0 : line.top >= top && line.bottom <= bottom;
    },
    hasPassed(range) {
      const paged = pagedView(document);
      return paged ? pagesAhead(paged, lineOf(range)) < 0 : lineOf(range).bottom <= edges().top;
    },
    bring(range) {
      const { top, bottom } = edges();
      const paged = pagedView(document);
      isOurs = true;
      if (paged) turnBy(paged, pagesAhead(paged, lineOf(range)));
      else window.scrollBy({ top: lineOf(range).top - top - (bottom - top) * UPPER_THIRD });
    },
    onReaderScroll(tell) {
      const stop = new AbortController();
      const listen = (name: string, run: () => void) =>
        document.addEventListener(name, run, { signal: stop.signal, passive: true, capture: true });
      const isTheirs = () => {
        isOurs = false;
      };
      for (const name of READERS_OWN) listen(name, isTheirs);
      listen('scrollend', () => {
        isOurs = false;
        // Ours has not arrived where the reader has taken over.
        tell();
      });
      listen('scroll', () => !isOurs && tell());
      return () => stop.abort();
    },
  };
}

/** Of a sentence that is longer than the view only its beginning can be asked for. */
function lineOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
