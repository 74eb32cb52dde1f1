import { MARK } from '../page/marks';
import { type Cut, isKept, marksOf, type Step } from './cut';

/** Marks, and the score below which a block that carries one of them is no part of an article. */
type Named = { marks: number; least: number };

/** More than any score: however well it reads, it is not the article's. */
const ALWAYS = 2;
/** What can be longer than the article, and reads as well. In a thread comments are the text. */
const CONSENT: Named = { marks: MARK.consent | MARK.dialog, least: ALWAYS };
const COMMENTS: Named = { marks: MARK.comment, least: ALWAYS };
/** Words that must be kept beside them for the page to have an article of its own. */
const LEAST_BESIDE = 50;
/**
 * Scores below which most pages that have such blocks want none of them, by models that had not seen the page's site.
 * Newsletter boxes and notes about the author read like prose; in the pages that the scorer learned from they are rare.
 */
const OTHERS: Named[] = [
  { marks: MARK.author, least: ALWAYS },
  { marks: MARK.promotion, least: 0.82 },
  { marks: MARK.sidebar, least: 0.8 },
  { marks: MARK.share | MARK.footer, least: 0.7 },
  { marks: MARK.related, least: 0.65 },
];
/** Share of the kept words from which on they carry a name because the whole article does: it says nothing of them. */
const WHOLE = 0.4;

/** Drops what a name above it says to be something else. */
export function dropNamedAgainst(isThread: boolean): Step {
  return {
    name: 'named as something else',
    apply: (cut, decide) => {
      const drop = (named: Named) => {
        for (const block of cut.view.table.blocks) {
          if (isKept(cut, block) && carries(cut, block.index, named)) decide(block, false);
        }
      };
      for (const named of isThread ? [CONSENT] : [CONSENT, COMMENTS]) {
        const { all, carrying } = keptWords(cut, named.marks);
        if (all - carrying >= LEAST_BESIDE) drop(named);
      }
      for (const named of OTHERS) {
        const { all, carrying } = keptWords(cut, named.marks);
        if (carrying < WHOLE * all) drop(named);
      }
    },
  };
}

function carries(cut: Cut, index: number, { marks, least }: Named): boolean {
  const block = cut.view.table.blocks[index];
  return block !== undefined && (marksOf(cut, block) & marks) !== 0 && (cut.scores[index] ?? 0) < least;
}

/** Words of the kept blocks, and of those that carry one of the marks. */
function keptWords(cut: Cut, marks: number): { all: number; carrying: number } {
  const words = { all: 0, carrying: 0 };
  for (const block of cut.view.table.blocks) {
    if (!isKept(cut, block)) continue;
    words.all += block.words;
    if (marksOf(cut, block) & marks) words.carrying += block.words;
  }
  return words;
}
