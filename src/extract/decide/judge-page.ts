import { logOddsOf, probabilityOf, readTrees } from '../score/boosted-trees';
import { PAGE_MODEL } from '../score/model';
import type { Cut } from './cut';
import { pageFacts, type Scored } from './page-facts';

/** What a page is worth reading as an article. */
export type Judgement = {
  isArticle: boolean;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};

/** From where on a block speaks for the page: what the model was trained with. */
const SPEAKING_SCORE = 0.5;
/** Where 99 of 100 articles pass on the sites that were kept back, and three of four other pages do not. */
const ENOUGH = 0.15;
/** A line or two is no article, whatever else speaks for it: the pages trained on have hardly any so short. */
const LEAST_WORDS = 30;
const trees = readTrees(PAGE_MODEL);

/** The chance (0 to 1) that a page is an article, by what its blocks score and what the page says of itself. */
export function articleChance(scored: Scored): number {
  return probabilityOf(logOddsOf(trees, pageFacts(scored, SPEAKING_SCORE), 0));
}

export const isProbableArticle = (chance: number): boolean => chance >= ENOUGH;

/** Whether the page is an article; one of which next to nothing was kept is none. */
export function judgePage(cut: Cut): Judgement {
  const words = cut.view.table.blocks.reduce((sum, block) => sum + (cut.kept[block.index] === 1 ? block.words : 0), 0);
  return { isArticle: isProbableArticle(cut.chance) && words >= LEAST_WORDS, confidence: cut.chance };
}
