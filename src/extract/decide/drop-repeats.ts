import { type Block, blockText } from '../page/page-table';
import { type Cut, isKept, type Step } from './cut';

/** Shorter blocks may well say the same thing twice. */
const SHORTEST_REPEAT_WORDS = 12;

/** Drops the second of two identical long blocks: pages carry a text once for phones and once for desktops. */
export const dropRepeats: Step = {
  name: 'repeats an earlier block',
  apply: (cut, decide) => {
    // Texts are read only where the counts of two blocks agree, and each once.
    const seen = new Map<number, Block | Set<string>>();
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block) || block.words < SHORTEST_REPEAT_WORDS) continue;
      const counts = ((block.characters * 31 + block.commas) * 31 + block.stops) * 31 + block.capitals;
      const alike = seen.get(counts);
      if (alike === undefined) {
        seen.set(counts, block);
        continue;
      }
      const texts = alike instanceof Set ? alike : new Set([comparable(cut, alike)]);
      const text = comparable(cut, block);
      if (texts.has(text)) decide(block, false);
      seen.set(counts, texts.add(text));
    }
  },
};

const comparable = (cut: Cut, block: Block): string => blockText(cut.view.table, block).toLowerCase();
