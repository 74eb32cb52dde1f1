/** Less room than this under a passage, in CSS pixels, and what belongs to it stands above. */
const ROOM = 300;
const GAP = 8;

/** Puts a popover under a passage, or above it near the foot of the window; it goes with the text when that is scrolled. */
export function placeBeside(popover: HTMLElement, range: Range): void {
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const isAbove = innerHeight - bottom < ROOM && top > ROOM;
  const { style } = popover;
  style.setProperty('--middle', `${(left + right) / 2}px`);
  // A passage may be higher than the window.
  const edge = isAbove ? Math.min(top, innerHeight) : Math.min(bottom, innerHeight - ROOM);
  style.setProperty('--edge', `${scrollY + Math.max(0, edge) + (isAbove ? -GAP : GAP)}px`);
  popover.classList.toggle('above', isAbove);
}
