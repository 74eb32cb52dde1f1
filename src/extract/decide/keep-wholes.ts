import { AGAINST, MARK } from '../page/marks';
import { linkDensityOf, sumOf } from '../page/measure-page';
import { TAG, tagSet } from '../page/tags';
import { type Cut, isKept, type Step } from './cut';
import { createKeptAround, type KeptAround } from './kept-around';

/** Elements that are read whole or not at all. */
const WHOLES = tagSet('ul', 'ol', 'dl', 'table', 'pre', 'figure');
/** A table or list with more of the page's prose than this is how the page is laid out. */
const LAYOUT_SHARE = 0.5;
/** Share of links from which on a list between paragraphs is for going elsewhere; tables often link what they name. */
const MOST_LINKS = 0.35;
const MOST_LINKS_IN_TABLE = 0.7;
const LEAST_ITEM_WORDS = 3;
/** Mean score of a whole that kept text surrounds, from which on it is part of that text whatever its names and links say. */
const NEARLY_KEPT = 0.4;

/**
 * Lists, tables, code and figures are kept or dropped whole, by the majority of their words. What stands between kept
 * paragraphs is kept too: numbers and names read like nothing in particular, but the author put them there.
 */
export const keepWholes: Step = {
  name: 'part of a whole',
  apply: (cut, decide) => {
    const { table, measures } = cut.view;
    const prose = measures.prose[table.blocks.length] ?? 0;
    const keptAround = createKeptAround(cut);
    let row = 0;
    while (row < table.length) {
      if (WHOLES[table.tag[row] ?? 0] !== 1 || sumOf(table, measures.prose, row) > LAYOUT_SHARE * prose) {
        row += 1;
        continue;
      }
      const blocks = table.blocks.slice(table.firstBlock[row], table.endBlock[row]);
      let kept = 0;
      let words = 0;
      let score = 0;
      for (const block of blocks) {
        words += block.words + 1;
        score += (block.words + 1) * (cut.scores[block.index] ?? 0);
        if (isKept(cut, block)) kept += block.words + 1;
      }
      const isWhole =
        kept * 2 >= words ||
        (kept > 0 && score * 2 >= words) ||
        isBetweenKeptText(cut, row, keptAround) ||
        (score >= NEARLY_KEPT * words && isAmongKeptText(row, keptAround));
      if (kept !== words) for (const block of blocks) decide(block, isWhole);
      // What it holds has been decided with it.
      row = Math.max(table.end[row] ?? 0, row + 1);
    }
  },
};

function isBetweenKeptText(cut: Cut, row: number, keptAround: ReturnType<typeof createKeptAround>): boolean {
  const { table, measures } = cut.view;
  const count = (table.endBlock[row] ?? 0) - (table.firstBlock[row] ?? 0);
  const isList = table.tag[row] === TAG.ul || table.tag[row] === TAG.ol;
  // Lists of single words are buttons.
  if (isList && sumOf(table, measures.words, row) < LEAST_ITEM_WORDS * count) return false;
  const mostLinks = isList ? MOST_LINKS : MOST_LINKS_IN_TABLE;
  if (isPicture(cut, row) || linkDensityOf(table, measures, row) > mostLinks) return false;
  const around = keptAround(row, (measures.inherited[row] ?? 0) & (AGAINST | MARK.hidden | MARK.ariaHidden));
  return isSurrounded(around) && around.own === 0;
}

/** Editors put tables, too, in figures (WordPress's table block): those are read as tables. */
function isPicture({ view: { table } }: Cut, row: number): boolean {
  return table.tag[row] === TAG.figure && !table.tag.subarray(row, table.end[row]).includes(TAG.table);
}

const isAmongKeptText = (row: number, keptAround: ReturnType<typeof createKeptAround>): boolean =>
  isSurrounded(keptAround(row, 0));

const isSurrounded = ({ before, after, share }: KeptAround): boolean => before && after && share >= 0.5;
