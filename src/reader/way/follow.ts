/** Calls back, once a frame, while the reader scrolls, turns pages or changes the window. Answers with what stops it. */
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
  return () => {
    document.removeEventListener('scroll', wait, { capture: true });
    removeEventListener('resize', wait);
    cancelAnimationFrame(frame);
  };
}
