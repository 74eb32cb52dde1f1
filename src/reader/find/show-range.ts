import { barBottom, frameOf, isPaged } from '../way/frame';

/** Of the window's height, from the bar down: where something that was out of sight is brought to. */
const WHERE_ONE_LOOKS = 0.3;
/** The height of what may lie over the foot of the window, in CSS pixels. */
const FOOT = 80;

/** Brings a range into view, unfolding what hides it. Nothing moves where it is in view already. */
export function showRange(view: HTMLElement, range: Range): void {
  const { startContainer } = range;
  const holder = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  for (let fold = holder?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  if (isPaged()) frameOf(view).show(range.getBoundingClientRect());
  else scrollToRange(range, holder);
}

function scrollToRange(range: Range, holder: Element | null): void {
  // What scrolls in itself first: code and tables that are wider than the text.
  const scroller = holder?.closest<HTMLElement>('.scroller, pre');
  if (scroller) scrollSideways(scroller, range.getBoundingClientRect());
  const { top, bottom } = range.getBoundingClientRect();
  const edge = barBottom();
  if (top >= edge && bottom <= innerHeight - FOOT) return;
  scrollBy({ top: top - edge - (innerHeight - edge) * WHERE_ONE_LOOKS, behavior: 'instant' });
}

function scrollSideways(scroller: HTMLElement, box: DOMRect): void {
  const { left, right } = scroller.getBoundingClientRect();
  if (box.left >= left && box.right <= right) return;
  scroller.scrollBy({ left: box.left - (left + right) / 2, behavior: 'instant' });
}
