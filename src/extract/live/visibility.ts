import type { PageTable } from '../page/page-table';

/** Questions that a page is asked at most; what is not asked counts as shown. One takes about a microsecond. */
const MOST_QUESTIONS = 1000;

/**
 * Tells of rows of a live page whether style sheets show their elements. Style is asked, layout is not. In a document
 * that is not shown anywhere, and where the browser cannot say (jsdom), everything is shown.
 */
export function createVisibility(table: PageTable): (row: number) => boolean {
  const known = new Map<number, boolean>();
  let questions = 0;
  return (asked) => {
    let row = asked;
    for (;;) {
      const before = known.get(row);
      if (before !== undefined) return before;
      questions += 1;
      if (questions > MOST_QUESTIONS || row < 0) return true;
      const element = table.nodes[row] as Element;
      const isShown = hasVisibleBox(element);
      // An element that makes no box of its own is shown where the one around it is.
      if (isShown || !isWithoutBox(element)) {
        known.set(row, isShown);
        return isShown;
      }
      row = table.parent[row] ?? -1;
    }
  };
}

/** A form's own controls can take the place of its methods. */
function hasVisibleBox(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

const isWithoutBox = (element: Element): boolean => styleOf(element)?.display === 'contents';

/**
 * Whether an invisible element leaves a hole in the page: its place is taken but nothing is painted there. No page is
 * made like that for its readers, so something will show it, such as scrolling there.
 */
export function leavesHole(element: Element): boolean {
  if (hasVisibleBox(element) || !element.checkVisibility()) return false;
  const position = styleOf(element)?.position;
  return position !== 'absolute' && position !== 'fixed';
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
