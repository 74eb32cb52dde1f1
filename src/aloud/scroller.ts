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

/** Scrolls the window that an article is shown in. */
export function createScroller(window: Window): Scroller {
  const { document } = window;
  /** Whether the scrolling under way is ours. */
  let isOurs = false;
  const edges = () => ({
    top: Math.max(0, document.querySelector(ABOVE)?.getBoundingClientRect().bottom ?? 0),
    bottom: document.querySelector(BELOW)?.getBoundingClientRect().top ?? window.innerHeight,
  });
  // Of a sentence that is longer than the view only its beginning can be asked for.
  const lineOf = (range: Range) => range.getClientRects()[0] ?? range.getBoundingClientRect();
  return {
    shows(range) {
      const { top, bottom } = edges();
      const line = lineOf(range);
      // What is folded away is nowhere, and no scrolling shows it.
      if (line.height === 0) return true;
      return line.top >= top && line.bottom <= bottom;
    },
    hasPassed: (range) => lineOf(range).bottom <= edges().top,
    bring(range) {
      const { top, bottom } = edges();
      isOurs = true;
      window.scrollBy({ top: lineOf(range).top - top - (bottom - top) * UPPER_THIRD });
    },
    onReaderScroll(tell) {
      const stop = new AbortController();
      const listen = (name: string, run: () => void) =>
        document.addEventListener(name, run, { signal: stop.signal, passive: true, capture: true });
      for (const name of READERS_OWN) listen(name, () => (isOurs = false));
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
