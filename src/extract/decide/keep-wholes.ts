import { sumOf } from '../page/measure-page';
import { tagSet } from '../page/tags';
import type { Step } from './cut';

/** Elements that are read whole or not at all. */
const WHOLES = tagSet('ul', 'ol', 'dl', 'table', 'pre', 'figure');
/** A table or list with more of the page's prose than this is how the page is laid out. */
const LAYOUT_SHARE = 0.5;

/** Lists, tables, code and figures are kept or dropped whole, by the majority of their words. */
export const keepWholes: Step = {
  name: 'part of a whole',
  apply: (cut, decide) => {
    const { table, measures } = cut.view;
    const prose = measures.prose[table.blocks.length] ?? 0;
    for (let row = 0; row < table.length; row += 1) {
      if (WHOLES[table.tag[row] ?? 0] !== 1) continue;
      if (sumOf(table, measures.prose, row) > LAYOUT_SHARE * prose) continue;
      const blocks = table.blocks.slice(table.firstBlock[row], table.endBlock[row]);
      let kept = 0;
      let words = 0;
      for (const block of blocks) {
        words += block.words + 1;
        if (cut.kept[block.index] === 1) kept += block.words + 1;
      }
      if (kept === 0 || kept === words) continue;
      for (const block of blocks) decide(block, kept * 2 >= words);
    }
  },
};
