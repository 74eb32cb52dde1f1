import { logOddsOf, probabilityOf, readTrees } from '../score/boosted-trees';
import { PAGE_MODEL } from '../score/model';
import type { PageView } from '../score/page-context';
import type { Cut } from './cut';
import { pageFacts } from './page-facts';

/** What a page is worth reading as an article. */
export type Judgement = {
  isArticle: boolean;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};

/** From where on a block speaks for the page: what the model was trained with. */
const SPEAKING_SCORE = 0.5;
/** Where 97 of 100 articles pass on the sites that were kept back. */
const ENOUGH = 0.2;
const trees = readTrees(PAGE_MODEL);

/** The chance (0 to 1) that a page is an article, by what its blocks score and what the page says of itself. */
export function articleChance(view: PageView, scores: Float32Array): number {
  return probabilityOf(logOddsOf(trees, pageFacts({ view, scores }, SPEAKING_SCORE), 0));
}

export const isProbableArticle = (chance: number): boolean => chance >= ENOUGH;

/** Whether the page is an article; one of which nothing was kept is none. */
export function judgePage(cut: Cut): Judgement {
  return { isArticle: isProbableArticle(cut.chance) && cut.kept.includes(1), confidence: cut.chance };
}
