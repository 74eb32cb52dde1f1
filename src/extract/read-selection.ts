import type { Addresses } from './build/addresses';
import { articleFrom } from './build/assemble-article';
import type { Kept } from './build/build-body';
import type { Explanation } from './explain-article';
import type { Metadata } from './metadata/metadata';
import type { PageTable } from './page/page-table';
import { countWords } from './page/text-statistics';
import type { PageView } from './score/block-features';

/** The part of each text node that is selected, by row. */
type Selected = { texts: Map<number, string>; first: number; last: number };

/** The article that the reader's selection makes: what is selected and nothing else, in the page's structure. */
export function readSelection(
  document: Document,
  view: PageView,
  metadata: Metadata,
  addresses: Addresses,
): Explanation {
  const selection = document.getSelection?.();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return {};
  const selected = selectedRows(view.table, selection);
  if (selected.texts.size === 0) return {};
  const kept: Kept = {
    table: view.table,
    addresses,
    text: (row) => selected.texts.get(row),
    object: (row) => row > selected.first && row < selected.last,
    any: (from, to) => from <= selected.last && to > selected.first,
  };
  // What a reader has marked is what they want: there is nothing to be unsure of.
  const words = countWords([...selected.texts.values()].join(' '));
  const article = articleFrom(kept, metadata, { confidence: 1, words });
  return article ? { article } : {};
}

function selectedRows(table: PageTable, selection: Selection): Selected {
  const texts = new Map<number, string>();
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  let first = table.length;
  let last = -1;
  for (let row = 0; row < table.length; row += 1) {
    if ((table.block[row] ?? -1) < 0) continue;
    const text = selectedText(table.nodes[row] as Text, ranges);
    if (text === '') continue;
    texts.set(row, text);
    first = Math.min(first, row);
    last = row;
  }
  return { texts, first, last };
}

function selectedText(node: Text, ranges: Range[]): string {
  let text = '';
  for (const range of ranges) {
    if (!range.intersectsNode(node)) continue;
    const start = range.startContainer === node ? range.startOffset : 0;
    const end = range.endContainer === node ? range.endOffset : node.data.length;
    text += node.data.slice(start, end);
  }
  return text;
}
