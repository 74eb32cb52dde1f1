import { type Block, blockText } from '../page/page-table';
import { type Cut, isKept, type Step } from './cut';

/** Shorter blocks may well say the same thing twice. */
const SHORTEST_REPEAT_WORDS = 12;

/** Drops the second of two identical long blocks: pages carry a text once for phones and once for desktops. */
export const dropRepeats: Step = {
  name: 'repeats an earlier block',
  apply: (cut, decide) => {
    // Texts are only read where the counts agree, which is nearly nowhere.
    const seen = new Map<number, Block[]>();
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block) || block.words < SHORTEST_REPEAT_WORDS) continue;
      const alike = seen.get(block.characters) ?? [];
      if (alike.some((earlier) => isSame(cut, earlier, block))) decide(block, false);
      alike.push(block);
      seen.set(block.characters, alike);
    }
  },
};

function isSame(cut: Cut, one: Block, other: Block): boolean {
  if (one.commas !== other.commas || one.stops !== other.stops || one.digits !== other.digits) return false;
  const text = (block: Block) => blockText(cut.view.table, block).toLowerCase();
  return text(one) === text(other);
}
