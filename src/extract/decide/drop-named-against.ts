import { MARK } from '../page/marks';
import { type Cut, isKept, marksOf, type Step } from './cut';

/** Marks, and the score below which a block that carries one of them is no part of an article. */
type Named = { marks: number; least: number };

/** Nothing is longer than the article so often, and reads so well. */
const CONSENT: Named = { marks: MARK.consent | MARK.dialog, least: 0.97 };
/**
 * Newsletter boxes and notes about the author read like prose; in the pages that the scorer learned from they are rare.
 */
const OTHERS: Named[] = [
  { marks: MARK.promotion, least: 0.82 },
  ...[MARK.author, MARK.related, MARK.share].map((marks) => ({ marks, least: 0.7 })),
];
const COMMENTS: Named = { marks: MARK.comment, least: 0.7 };
/** Share of the kept words from which on they carry a name because the whole article does: it says nothing of them. */
const WHOLE = 0.4;

/** Drops what a name above it says to be something else. In a thread comments are the text. */
export function dropNamedAgainst(isThread: boolean): Step {
  return {
    name: 'named as something else',
    apply: (cut, decide) => {
      const drop = (named: Named) => {
        for (const block of cut.view.table.blocks) {
          if (isKept(cut, block) && carries(cut, block.index, named)) decide(block, false);
        }
      };
      drop(CONSENT);
      if (!isThread) drop(COMMENTS);
      for (const named of OTHERS) if (shareOf(cut, named.marks) < WHOLE) drop(named);
    },
  };
}

function carries(cut: Cut, index: number, { marks, least }: Named): boolean {
  const block = cut.view.table.blocks[index];
  return block !== undefined && (marksOf(cut, block) & marks) !== 0 && (cut.scores[index] ?? 0) < least;
}

/** Share of the kept words that carry one of the marks. */
function shareOf(cut: Cut, marks: number): number {
  let all = 1;
  let carrying = 0;
  for (const block of cut.view.table.blocks) {
    if (!isKept(cut, block)) continue;
    all += block.words;
    if (marksOf(cut, block) & marks) carrying += block.words;
  }
  return carrying / all;
}
