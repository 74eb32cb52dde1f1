import { AGAINST, MARK } from '../page/marks';
import type { Block } from '../page/page-table';
import { type Cut, isKept, marksOf, type Step } from './cut';

/** Longest gap that is bridged, in blocks. */
const LONGEST_GAP = 2;
/** Links alone are not what the author wrote between two paragraphs. */
const MOST_LINKS = 0.5;

/** A short line between two kept blocks of the same parent is part of the text. */
export const bridgeGaps: Step = {
  name: 'between kept text',
  apply: (cut, decide) => {
    const { table } = cut.view;
    let before: Block | undefined;
    for (const block of table.blocks) {
      if (!isKept(cut, block)) continue;
      const gap = before ? block.index - before.index - 1 : 0;
      if (before && gap > 0 && gap <= LONGEST_GAP && parentOf(cut, before) === parentOf(cut, block)) {
        for (const skipped of table.blocks.slice(before.index + 1, block.index)) {
          if (isBridgeable(cut, skipped, parentOf(cut, block))) decide(skipped, true);
        }
      }
      before = block;
    }
  },
};

const parentOf = (cut: Cut, block: Block): number => cut.view.table.parent[block.owner] ?? -1;

function isBridgeable(cut: Cut, block: Block, parent: number): boolean {
  if (block.linkCharacters > MOST_LINKS * block.characters) return false;
  const above = cut.view.measures.inherited[parent] ?? 0;
  return (marksOf(cut, block) & ~above & (AGAINST | MARK.hidden)) === 0 && parentOf(cut, block) === parent;
}
