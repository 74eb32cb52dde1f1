import { isProse } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';

/** What blocks with the same tag and class, below parents with the same tag and class, have in common. */
export type Look = {
  blocks: number;
  words: number;
  prose: number;
  /** Words that stand in the subtree with most of the prose. */
  majorityWords: number;
};

/** The look of each block: body paragraphs look alike, also where class names are hashes, and so do cards. */
export function looksOf(table: PageTable, majority: number): Look[] {
  const known = new Map<number, Look>();
  const first = table.firstBlock[majority] ?? 0;
  const end = table.endBlock[majority] ?? 0;
  return table.blocks.map((block) => {
    const key = lookKey(table, block);
    let look = known.get(key);
    if (!look) {
      look = { blocks: 0, words: 0, prose: 0, majorityWords: 0 };
      known.set(key, look);
    }
    look.blocks += 1;
    look.words += block.words;
    if (isProse(block)) look.prose += block.words;
    if (block.index >= first && block.index < end) look.majorityWords += block.words;
    return look;
  });
}

/** Tags are below 256 and looks below 32,768: the key stays an exact number. */
function lookKey(table: PageTable, block: Block): number {
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  const own = (table.tag[block.owner] ?? 0) + 256 * ((table.look[block.owner] ?? 0) & 0x7fff);
  const above = (table.tag[parent] ?? 0) + 256 * ((table.look[parent] ?? 0) & 0x7fff);
  return own * 8_388_608 + above;
}
