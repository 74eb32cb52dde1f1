import type { PageView } from '../score/block-features';
import { bridgeGaps } from './bridge-gaps';
import { applyStep, type Cut, type Step } from './cut';
import { dropInvisible } from './drop-invisible';
import { dropRepeats } from './drop-repeats';
import { dropShownAbove, type ShownAbove } from './drop-shown-above';
import { keepCaptions } from './keep-captions';
import { keepHeadings } from './keep-headings';
import { keepWholes } from './keep-wholes';
import { trimEnds } from './trim-ends';

/** Probability from which on a block is kept. */
const THRESHOLD = 0.5;

/** The cut by score alone. */
export function cutByScore(view: PageView, scores: Float32Array): Cut {
  const kept = Uint8Array.from(scores, (score) => (score >= THRESHOLD ? 1 : 0));
  return { view, scores, kept, reasons: Array.from(kept, (value) => (value === 1 ? 'score' : 'low score')) };
}

/** The cut of a page: by score, then corrected by named steps. `shown` is what the reader view shows above the text. */
export function decideBlocks(view: PageView, scores: Float32Array, shown: ShownAbove): Cut {
  const cut = cutByScore(view, scores);
  for (const step of steps(shown)) applyStep(cut, step);
  return cut;
}

function steps(shown: ShownAbove): Step[] {
  return [
    dropInvisible,
    keepWholes,
    bridgeGaps,
    keepCaptions,
    dropShownAbove(shown),
    dropRepeats,
    trimEnds,
    keepHeadings,
  ];
}
