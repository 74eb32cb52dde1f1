import { isProse } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';

/**
 * For each block, the share of the page's prose that stands in elements of the same tag and class below a parent of
 * the same tag and class: body paragraphs look alike, also where class names are hashes.
 */
export function lookShares(table: PageTable): Float32Array {
  const words = new Map<number, number>();
  const keys = new Float64Array(table.blocks.length);
  let total = 0;
  for (const block of table.blocks) {
    const key = lookKey(table, block);
    keys[block.index] = key;
    if (!isProse(block)) continue;
    words.set(key, (words.get(key) ?? 0) + block.words);
    total += block.words;
  }
  const shares = new Float32Array(table.blocks.length);
  if (total === 0) return shares;
  for (const index of shares.keys()) shares[index] = (words.get(keys[index] ?? 0) ?? 0) / total;
  return shares;
}

/** Tags are below 256 and looks below 32,768: the key stays an exact number. */
function lookKey(table: PageTable, block: Block): number {
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  const own = (table.tag[block.owner] ?? 0) + 256 * ((table.look[block.owner] ?? 0) & 0x7fff);
  const above = (table.tag[parent] ?? 0) + 256 * ((table.look[parent] ?? 0) & 0x7fff);
  return own * 8_388_608 + above;
}
