/** The elements of a page that its markup calls an author's or a date's, found in one walk when first asked for. */
export type NamedElements = () => readonly Element[];

const SELECTOR =
  'time,[rel~="author" i],[itemprop~="author"],[itemprop~="datePublished"],[class*="author" i],[class*="byline" i],' +
  '[class*="date" i],[class*="publish" i],[class*="meta"],[id*="date"],[id*="publish"]';

/** Most pages say near their headline who wrote them and when: only others are searched. */
export function namedElements(document: Document): NamedElements {
  let found: Element[] | undefined;
  return () => {
    found ??= [...document.querySelectorAll(SELECTOR)];
    return found;
  };
}
