import { blockText } from '../page/page-table';
import { isKept, type Step } from './cut';

/** Shorter blocks may well say the same thing twice. */
const SHORTEST_REPEAT_WORDS = 12;

/** Drops the second of two identical long blocks: pages carry a text once for phones and once for desktops. */
export const dropRepeats: Step = {
  name: 'repeats an earlier block',
  apply: (cut, decide) => {
    const seen = new Set<string>();
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block) || block.words < SHORTEST_REPEAT_WORDS) continue;
      const text = blockText(cut.view.table, block).toLowerCase();
      if (seen.has(text)) decide(block, false);
      seen.add(text);
    }
  },
};
