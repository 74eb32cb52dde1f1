/** The elements of a page that its markup calls an author's or a date's, found in one walk when first asked for. */
export type NamedElements = () => readonly Element[];

/** Without the first letters, which may be capitals: asking for either case is slower. Readers of the list look closer. */
const SELECTOR =
  'time,[rel~="author"],[itemprop~="author"],[itemprop~="datePublished"],[class*="uthor"],[class*="yline"],' +
  '[class*="date"],[class*="Date"],[class*="ublish"],[class*="meta"],[id*="date"],[id*="ublish"]';

/** Most pages say near their headline who wrote them and when: only others are searched. */
export function namedElements(document: Document): NamedElements {
  let found: Element[] | undefined;
  return () => {
    found ??= [...document.querySelectorAll(SELECTOR)];
    return found;
  };
}
