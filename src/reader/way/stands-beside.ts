/** Whether an outline stands beside the text, where it stays in sight; it is not laid out where the text stands in pages. */
export const standsBeside = (outline: HTMLElement): boolean =>
  getComputedStyle(outline).position === 'sticky' && outline.checkVisibility();
