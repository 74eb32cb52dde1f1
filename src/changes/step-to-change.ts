/** Puts the focus on the next change, or the one before; from the last one on to the first. */
export function stepToChange(step: 1 | -1): void {
  const changes = [...document.querySelectorAll<HTMLElement>('.change')];
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const start = at < 0 && step < 0 ? 0 : at;
  const next = changes.at((start + step) % changes.length);
  next?.focus({ preventScroll: true });
  // Tall ones are read from their beginning.
  next?.scrollIntoView?.({ block: 'start' });
}
