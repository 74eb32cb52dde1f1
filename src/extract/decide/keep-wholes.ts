import { AGAINST, MARK } from '../page/marks';
import { linkDensityOf, sumOf } from '../page/measure-page';
import { TAG, tagSet } from '../page/tags';
import type { Cut, Step } from './cut';
import { keptAround } from './kept-around';

/** Elements that are read whole or not at all. */
const WHOLES = tagSet('ul', 'ol', 'dl', 'table', 'pre', 'figure');
/** A table or list with more of the page's prose than this is how the page is laid out. */
const LAYOUT_SHARE = 0.5;
/** Share of links from which on a list or a table between paragraphs is for going elsewhere. */
const MOST_LINKS = 0.35;
const LEAST_ITEM_WORDS = 3;

/**
 * Lists, tables, code and figures are kept or dropped whole, by the majority of their words. What stands between kept
 * paragraphs is kept too: numbers and names read like nothing in particular, but the author put them there.
 */
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
      if (kept === words) continue;
      const isWhole = kept * 2 >= words || isBetweenKeptText(cut, row);
      for (const block of blocks) decide(block, isWhole);
    }
  },
};

function isBetweenKeptText(cut: Cut, row: number): boolean {
  const { table, measures } = cut.view;
  const count = (table.endBlock[row] ?? 0) - (table.firstBlock[row] ?? 0);
  const isList = table.tag[row] === TAG.ul || table.tag[row] === TAG.ol;
  // Lists of single words are buttons.
  if (isList && sumOf(table, measures.words, row) < LEAST_ITEM_WORDS * count) return false;
  if (table.tag[row] === TAG.figure || linkDensityOf(table, measures, row) > MOST_LINKS) return false;
  const around = keptAround(cut, row);
  if (!around.before || !around.after || around.share < 0.5) return false;
  return ((measures.inherited[row] ?? 0) & ~around.marks & (AGAINST | MARK.hidden | MARK.ariaHidden)) === 0;
}
