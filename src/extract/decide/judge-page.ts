import { isProse } from '../page/measure-page';
import { logOddsOf, probabilityOf, readTrees } from '../score/boosted-trees';
import { PAGE_MODEL } from '../score/model';
import { confidenceOf } from './confidence';
import { type Cut, isKept } from './cut';
import { pageFacts, type Signalled } from './page-facts';

/** What a page is worth reading as an article. */
export type Judgement = {
  isArticle: boolean;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};

/** From where on a block speaks for the page: what the model was trained with. */
const SPEAKING_SCORE = 0.5;
/** Where 98 of 100 articles pass on sites that the model has not seen, and three of four other pages do not. */
const ENOUGH = 0.17;
/** A line or two is no article, whatever else speaks for it: the pages trained on have hardly any so short. */
const LEAST_WORDS = { doubtful: 30, sure: 20 };
const SURE = 0.8;
/** Of the words of a thread, how many are prose: those of a list of threads are titles and names. */
const THREAD_PROSE = 0.4;
/** About the word F1 that threads reach: `npm run bench -- --set wcxb-dev --type forum` prints 0.855 for all, with posts or without. */
const OF_POSTS = 0.87;
const trees = readTrees(PAGE_MODEL);

/** The chance (0 to 1) that a page is an article, by what its blocks score and what the page says of itself. */
export function articleChance(scored: Signalled): number {
  return probabilityOf(logOddsOf(trees, pageFacts(scored, SPEAKING_SCORE), 0));
}

export const isProbableArticle = (chance: number): boolean => chance >= ENOUGH;

/** Whether the page is an article or a thread; one of which next to nothing was kept is none. */
export function judgePage(cut: Cut): Judgement {
  const { words, prose } = keptWords(cut);
  const isLong = words >= (cut.chance >= SURE ? LEAST_WORDS.sure : LEAST_WORDS.doubtful);
  const isReadable = cut.kind === 'thread' ? prose >= THREAD_PROSE * words : isProbableArticle(cut.chance);
  const confidence = Math.max(confidenceOf(cut), OF_POSTS * (cut.thread?.share ?? 0));
  return { isArticle: isReadable && isLong, confidence };
}

function keptWords(cut: Cut): { words: number; prose: number } {
  const kept = { words: 0, prose: 0 };
  for (const block of cut.view.table.blocks) {
    if (!isKept(cut, block)) continue;
    kept.words += block.words;
    if (isProse(block)) kept.prose += block.words;
  }
  return kept;
}
