import { addBlock, addRow } from './page-table';
import type { Scan } from './scan-page';
import { TAG } from './tags';
import { countText } from './text-statistics';

/** Characters of links within the page count this much of a link: footnote marks are not navigation. */
const PAGE_LINK_SHARE = 0.3;

/** Adds a text to the block that is open, or opens one. */
export function readText(scan: Scan, text: Text): void {
  const { data } = text;
  // White space between blocks is layout; inside a line of text it parts words.
  if (!scan.block && isBlank(data)) return;
  const row = addRow(scan.table, text, TAG['#text'], scan.parent, scan.depth);
  scan.block ??= addBlock(scan.table, scan.owner, row);
  const { block } = scan;
  block.last = row;
  scan.table.block[row] = block.index;
  const characters = countText(data, block);
  if (scan.links > 0) block.linkCharacters += characters;
  else if (scan.pageLinks > 0) block.linkCharacters += characters * PAGE_LINK_SHARE;
  if (scan.bold > 0) block.boldCharacters += characters;
}

function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index += 1) {
    const code = data.charCodeAt(index);
    if (code > 32 && code !== 0xa0 && code !== 0x200b) return false;
  }
  return true;
}
