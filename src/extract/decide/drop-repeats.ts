import { type Block, blockText } from '../page/page-table';
import { type Cut, isKept, type Step } from './cut';

/** Shorter blocks may well say the same thing twice. */
const SHORTEST_REPEAT_WORDS = 12;

/**
 * Of two identical long blocks drops the one that scores less, the second where they are alike: pages carry a text once
 * for phones and once for desktops, and repeat the beginning of the article in a list of articles.
 */
export const dropRepeats: Step = {
  name: 'repeats another block',
  apply: (cut, decide) => {
    // Texts are read only where the counts of two blocks agree, and each once.
    const seen = new Map<number, Block | Map<string, Block>>();
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block) || block.words < SHORTEST_REPEAT_WORDS) continue;
      const counts = ((block.characters * 31 + block.commas) * 31 + block.stops) * 31 + block.capitals;
      const alike = seen.get(counts);
      if (alike === undefined) {
        seen.set(counts, block);
        continue;
      }
      const texts = alike instanceof Map ? alike : new Map([[comparable(cut, alike), alike]]);
      const text = comparable(cut, block);
      const same = texts.get(text);
      if (same) decide(isLikelier(cut, block, same) ? same : block, false);
      if (same === undefined || isKept(cut, block)) texts.set(text, block);
      seen.set(counts, texts);
    }
  },
};

/** How much more a repeat must score than what it repeats to take its place. */
const CLEARLY = 0.05;

const isLikelier = (cut: Cut, block: Block, other: Block): boolean =>
  (cut.scores[block.index] ?? 0) > (cut.scores[other.index] ?? 0) + CLEARLY;

const comparable = (cut: Cut, block: Block): string => blockText(cut.view.table, block).toLowerCase();
