import type { Addresses } from './build/addresses';
import { articleFrom } from './build/assemble-article';
import type { Kept } from './build/build-body';
import type { Explanation } from './explain-article';
import { type SelectedRange, selectedRanges } from './live/selected-ranges';
import { createVisibility } from './live/visibility';
import type { Metadata } from './metadata/metadata';
import type { PageTable } from './page/page-table';
import { countWords } from './page/text-statistics';
import type { PageView } from './score/block-features';

/** The article that the reader's selection makes: what is selected and nothing else, in the page's structure. */
export function readSelection(
  document: Document,
  view: PageView,
  metadata: Metadata,
  addresses: Addresses,
): Explanation {
  const ranges = selectedRanges(document, view.table);
  if (ranges.length === 0) return {};
  const texts = selectedTexts(view.table, ranges);
  const kept: Kept = {
    table: view.table,
    addresses,
    text: (row) => texts.get(row),
    isKept: (row) => texts.has(row),
    object: (row) => ranges.some(({ first, last }) => row >= first && row < last),
    any: (from, to) => ranges.some(({ first, last }) => from <= last && to > first),
  };
  // What a reader has marked is what they want: there is nothing to be unsure of.
  const words = countWords([...texts.values()].join(' '));
  const article = articleFrom(kept, metadata, { confidence: 1, words });
  return article ? { article } : {};
}

/** The selected part of each text, by row. What nobody sees inside a selection was not selected by anybody. */
function selectedTexts(table: PageTable, ranges: SelectedRange[]): Map<number, string> {
  const isShown = createVisibility(table);
  const texts = new Map<number, string>();
  for (const { first, firstOffset, last, lastOffset } of ranges) {
    for (let row = first; row <= last && row < table.length; row += 1) {
      const block = table.blocks[table.block[row] ?? -1];
      if (!block) continue;
      const { data } = table.nodes[row] as Text;
      const text = data.slice(row === first ? firstOffset : 0, row === last ? lastOffset : data.length);
      if (text !== '' && isShown(block.owner)) texts.set(row, (texts.get(row) ?? '') + text);
    }
  }
  return texts;
}
