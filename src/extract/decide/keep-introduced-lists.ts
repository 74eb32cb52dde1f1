import { AGAINST, MARK } from '../page/marks';
import { type Block, blockText } from '../page/page-table';
import { TAG } from '../page/tags';
import { type Cut, isKept, type Step } from './cut';
import { createKeptAround } from './kept-around';

const COLON = /[:：]\s*$/;
/** Score from which on a line goes with the list that it introduces, and mean score from which on the list goes with it. */
const LIKELY_LINE = 0.5;
const LIKELY_LIST = 0.15;

/** A list right below a kept line that ends in a colon is what that line speaks of, also where all of it is links. */
export const keepIntroducedLists: Step = {
  name: 'list that a line introduces',
  apply: (cut, decide) => {
    const { table, measures } = cut.view;
    const keptAround = createKeptAround(cut);
    for (let row = 0; row < table.length; row += 1) {
      if (table.tag[row] !== TAG.ul && table.tag[row] !== TAG.ol) continue;
      const line = table.blocks[(table.firstBlock[row] ?? 0) - 1];
      const items = table.blocks.slice(table.firstBlock[row], table.endBlock[row]);
      if (!line || table.parent[line.owner] !== table.parent[row] || items.every((item) => isKept(cut, item))) continue;
      if (!isKept(cut, line) && (cut.scores[line.index] ?? 0) < LIKELY_LINE) continue;
      if (meanScore(cut, items) < LIKELY_LIST || !COLON.test(blockText(table, line))) continue;
      const { own, share } = keptAround(row, (measures.inherited[row] ?? 0) & (AGAINST | MARK.hidden));
      if (own === 0 && share >= 0.5) for (const block of [line, ...items]) decide(block, true);
    }
  },
};

const meanScore = (cut: Cut, blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (cut.scores[block.index] ?? 0), 0) / Math.max(blocks.length, 1);
