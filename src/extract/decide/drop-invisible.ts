import { createFolds } from '../live/folds';
import { createVisibility } from '../live/visibility';
import { MARK } from '../page/marks';
import { type Block, blockText } from '../page/page-table';
import { type Cut, isKept, marksOf, type Step } from './cut';

/** Share of the kept words that may be invisible before we rather believe that the whole page is hidden behind something. */
const MOST_INVISIBLE = 0.6;
const HIDDEN = MARK.hidden | MARK.ariaHidden;
/** What hides a page is no part of what may be hidden. */
const IN_FRONT = MARK.dialog | MARK.consent;

type IsShown = (row: number) => boolean;

/**
 * On a live page, drops kept blocks that the page's style sheets hide. What a reader can unfold (details, accordions,
 * tabs) stays, and so does an article that is hidden as a whole, as under an open dialog.
 */
export const dropInvisible: Step = {
  name: 'not visible',
  apply: (cut, decide) => {
    const isShown = createVisibility(cut.view.table);
    const invisible = invisibleBlocks(cut, isShown);
    if (invisible.length === 0) return;
    const dropped = new Set(withoutFolds(cut, invisible, isShown));
    const shown = new Set<string>();
    let words = 0;
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block) || dropped.has(block)) continue;
      shown.add(blockText(cut.view.table, block));
      if ((marksOf(cut, block) & IN_FRONT) === 0) words += block.words;
    }
    let invisibleWords = 0;
    for (const block of dropped) {
      if (shown.has(blockText(cut.view.table, block))) decide(block, false);
      else invisibleWords += block.words;
    }
    if (invisibleWords > MOST_INVISIBLE * (words + invisibleWords)) return;
    for (const block of dropped) decide(block, false);
  },
};

/** Kept blocks that an attribute or a style sheet hides. Of those that look alike in one place the first speaks for all. */
function invisibleBlocks(cut: Cut, isShown: IsShown): Block[] {
  const { table } = cut.view;
  const shown = new Set<string>();
  return table.blocks.filter((block) => {
    if (!isKept(cut, block) || marksOf(cut, block) & MARK.foldable) return false;
    if (marksOf(cut, block) & HIDDEN) return true;
    const kind = `${table.parent[block.owner]} ${table.tag[block.owner]} ${table.look[block.owner]}`;
    if (shown.has(kind)) return false;
    if (!isShown(block.owner)) return true;
    shown.add(kind);
    return false;
  });
}

function withoutFolds(cut: Cut, invisible: Block[], isShown: IsShown): Block[] {
  const { table } = cut.view;
  const isFold = createFolds(table, isShown);
  const known = new Map<number, boolean>();
  return invisible.filter((block) => {
    const row = hiddenRow(cut, block, isShown);
    const isFolded = known.get(row) ?? isFold(row);
    known.set(row, isFolded);
    return !isFolded;
  });
}

/** The outermost element around a block that is hidden: the one that something can show. */
function hiddenRow({ view: { table } }: Cut, { owner }: Block, isShown: IsShown): number {
  let hidden = owner;
  for (let row = owner; row > 0; row = table.parent[row] ?? 0) {
    if ((table.marks[row] ?? 0) & HIDDEN || !isShown(row)) hidden = row;
  }
  return hidden;
}
