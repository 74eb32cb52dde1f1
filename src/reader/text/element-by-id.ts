/** The element with an id inside another, which need not be shown. */
export function elementById(root: Element, id: string): Element | null {
  // A string of JSON is one of CSS too, but for control characters, which no id has that a link could name.
  return root.querySelector(`[id=${JSON.stringify(id)}]`);
}
