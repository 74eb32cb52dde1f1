import { MARK } from '../page/marks';
import { isKept, marksOf, type Step } from './cut';

/**
 * The score below which a block is no part of an article when a name above it says what it is. Newsletter boxes, consent
 * notices and notes about the author read like prose; in the pages that the scorer learned from they are rare.
 */
const SURE: [number, number][] = [
  [MARK.consent | MARK.dialog, 0.85],
  [MARK.promotion, 0.82],
  [MARK.author | MARK.related | MARK.share | MARK.comment, 0.7],
];

export const dropNamedAgainst: Step = {
  name: 'named as something else',
  apply: (cut, decide) => {
    for (const block of cut.view.table.blocks) {
      if (!isKept(cut, block)) continue;
      const marks = marksOf(cut, block);
      const score = cut.scores[block.index] ?? 0;
      if (SURE.some(([named, least]) => (marks & named) !== 0 && score < least)) decide(block, false);
    }
  },
};
