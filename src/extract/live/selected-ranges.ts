import type { PageTable } from '../page/page-table';

/** A selected stretch of rows, in the order in which the page is shown: from a place in one to a place in another. */
export type SelectedRange = { first: number; firstOffset: number; last: number; lastOffset: number };

type End = { container: Node; offset: number };
type Boundaries = { startContainer: Node; startOffset: number; endContainer: Node; endOffset: number };

/** What the reader has selected in a document, open shadow roots included. Empty where nothing is. */
export function selectedRanges(document: Document, table: PageTable): SelectedRange[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const rows = new Map(table.nodes.map((node, row) => [node, row]));
  return boundariesOf(selection, shadowRootsOf(table)).flatMap((range) => {
    const [first, firstOffset] = placeOf({ container: range.startContainer, offset: range.startOffset }, rows, table);
    const [last, lastOffset] = placeOf({ container: range.endContainer, offset: range.endOffset }, rows, table);
    return first < last || (first === last && firstOffset < lastOffset)
      ? [{ first, firstOffset, last, lastOffset }]
      : [];
  });
}

/** Where there are shadow roots, a selection's plain ranges end at their hosts. */
function boundariesOf(selection: Selection, shadowRoots: ShadowRoot[]): Boundaries[] {
  if (shadowRoots.length > 0 && selection.getComposedRanges) return selection.getComposedRanges({ shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

function shadowRootsOf(table: PageTable): ShadowRoot[] {
  const roots = table.nodes.map((node) => (node as Element).shadowRoot);
  return roots.filter((root) => root instanceof Object && 'host' in root) as ShadowRoot[];
}

/** The row that an end of a selection stands in, and where: the first row at or after it, at 0, where it is in no text. */
function placeOf({ container, offset }: End, rows: Map<Node, number>, table: PageTable): [number, number] {
  const own = rows.get(container);
  if (own !== undefined && container.nodeType === TEXT) return [own, offset];
  const child = container.childNodes[offset];
  for (let node = child ?? nodeAfter(container); node; node = node.firstChild ?? nodeAfter(node)) {
    const row = rows.get(node);
    if (row !== undefined) return [row, 0];
  }
  return [table.length, 0];
}

const TEXT = 3;

/** The next node in document order that is not inside `node`; out of shadow roots, what follows the host's own. */
function nodeAfter(node: Node): Node | null {
  for (let above: Node | null = node; above; above = above.parentNode ?? (above as ShadowRoot).host ?? null) {
    if (above.nextSibling) return above.nextSibling;
  }
  return null;
}
