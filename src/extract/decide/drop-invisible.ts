import { MARK } from '../page/marks';
import type { Block } from '../page/page-table';
import { isKept, marksOf, type Step } from './cut';

/** Share of the kept words that may be invisible before we rather believe that the whole page is hidden behind something. */
const MOST_INVISIBLE = 0.6;

/**
 * On a live page, drops kept blocks that the page's style sheets hide. What a reader can unfold (details, accordions,
 * tabs) stays, and so does an article that is hidden as a whole, as under an open dialog.
 */
export const dropInvisible: Step = {
  name: 'not visible',
  apply: (cut, decide) => {
    const { table } = cut.view;
    for (const block of table.blocks) {
      if (marksOf(cut, block) & (MARK.hidden | MARK.ariaHidden) && !(marksOf(cut, block) & MARK.foldable))
        decide(block, false);
    }
    if (!table.nodes[0]?.ownerDocument?.defaultView) return;
    const invisible: Block[] = [];
    let words = 0;
    let invisibleWords = 0;
    for (const block of table.blocks) {
      if (!isKept(cut, block)) continue;
      words += block.words;
      if (isVisible(table.nodes[block.owner] as Element) || marksOf(cut, block) & MARK.foldable) continue;
      invisible.push(block);
      invisibleWords += block.words;
    }
    if (invisibleWords > MOST_INVISIBLE * words) return;
    for (const block of invisible) decide(block, false);
  },
};

/** Style is asked, layout is not. jsdom has no checkVisibility. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
