/**
 * Calls back, once a frame, while the reader scrolls, turns pages or changes the window, and when the article is set
 * anew. Answers with what stops it.
 */
export function followReading(tell: () => void): () => void {
  let frame = 0;
  const wait = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      tell();
    });
  };
  // Captured: pages scroll inside the article.
  document.addEventListener('scroll', wait, { capture: true, passive: true });
  addEventListener('resize', wait);
  const unobserve = observeSize('.article', wait);
  return () => {
    document.removeEventListener('scroll', wait, { capture: true });
    removeEventListener('resize', wait);
    unobserve();
    cancelAnimationFrame(frame);
  };
}

/** Calls back when what the selector finds becomes larger or smaller, and once at first. Answers with what stops it. */
export function observeSize(selector: string, tell: (element: HTMLElement) => void): () => void {
  const element = document.querySelector<HTMLElement>(selector);
  // A document that nobody lays out, in a test, has no observer of sizes.
  if (!element || !('ResizeObserver' in globalThis)) return () => {};
  const observer = new ResizeObserver(() => tell(element));
  observer.observe(element);
  return () => observer.disconnect();
}
