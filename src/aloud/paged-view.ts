/** The article's element where the reader has it set in pages, side by side, one of them in sight. */
export function pagedView(document: Document): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('.paged .article') ?? undefined;
}

/** How many pages on, or back, something stands. */
export function pagesAhead(view: HTMLElement, { left, right }: DOMRectReadOnly): number {
  const frame = view.getBoundingClientRect();
  const ahead = isRightToLeft(view) ? frame.right - right : left - frame.left;
  return Math.floor((ahead + 1) / stepOf(view));
}

/** Turns pages, on or back. */
export function turnBy(view: HTMLElement, pages: number): void {
  view.scrollBy({ left: (isRightToLeft(view) ? -pages : pages) * stepOf(view), behavior: 'instant' });
}

/** From one page to the next. */
function stepOf(view: HTMLElement): number {
  return Math.max(1, view.clientWidth + (Number.parseFloat(getComputedStyle(view).columnGap) || 0));
}

function isRightToLeft(view: HTMLElement): boolean {
  return getComputedStyle(view).direction === 'rtl';
}
