import { probabilityOf } from '../score/boosted-trees';
import type { Cut } from './cut';

/**
 * Weights of the log-odds of the page's chance and of the cut's expected F1, by tests/training/calibrate.py on 1,238
 * pages of the tuning sites. Said and reached: 0.05 and 0.02, 0.18 and 0.15, 0.39 and 0.47, 0.62 and 0.65, 0.75 and
 * 0.81, 0.86 and 0.88, 0.93 and 0.95, 0.98 and 0.97.
 */
const WEIGHTS = { chance: 0.588, expected: 0.61, none: -1.656 };
const LEAST_ODDS = 0.001;

/** 0 to 1: the word F1 that the cut can be expected to reach, if the page is an article, times the chance that it is. */
export function confidenceOf(cut: Cut): number {
  const { chance, expected, none } = WEIGHTS;
  return probabilityOf(chance * logOdds(cut.chance) + expected * logOdds(expectedF1(cut)) + none);
}

/** F1 of the kept words if every score is right: twice the wanted words among the kept by the sum of both. */
export function expectedF1({ view, scores, kept }: Cut): number {
  let wanted = 0;
  let keptWords = 0;
  let both = 0;
  for (const { index, words } of view.table.blocks) {
    const score = scores[index] ?? 0;
    wanted += words * score;
    if (kept[index] !== 1) continue;
    keptWords += words;
    both += words * score;
  }
  return (2 * both) / Math.max(wanted + keptWords, 1);
}

function logOdds(chance: number): number {
  const bounded = Math.min(Math.max(chance, LEAST_ODDS), 1 - LEAST_ODDS);
  return Math.log(bounded / (1 - bounded));
}
