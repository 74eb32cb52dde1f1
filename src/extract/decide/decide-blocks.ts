import type { PageView } from '../score/page-context';
import { applyStep, type Cut, type Step } from './cut';
import { dropInvisible } from './drop-invisible';
import { dropNamedAgainst } from './drop-named-against';
import { dropRepeats } from './drop-repeats';
import { dropShownAbove, type ShownAbove } from './drop-shown-above';
import { articleChance, isProbableArticle } from './judge-page';
import { keepCaptions } from './keep-captions';
import { keepHeadings } from './keep-headings';
import { keepIntroducedLists } from './keep-introduced-lists';
import { keepLikelyNeighbours } from './keep-likely-neighbours';
import { keepPosters } from './keep-posters';
import { keepSummaries } from './keep-summaries';
import { keepWholes } from './keep-wholes';
import type { Scored } from './page-facts';
import { isThread, kindOf } from './page-kind';
import { pageSignals } from './page-signals';
import { raiseComments } from './raise-comments';
import { trimEnds } from './trim-ends';

/** Score from which on a block is kept: articles are cut closely, of other pages rather too much is shown than too little. */
const THRESHOLD = { article: 0.55, documentation: 0.55, thread: 0.5, product: 0.25, listing: 0.25, other: 0.25 };

/** The cut by score alone. */
export function cutByScore(scored: Scored): Cut {
  const { view } = scored;
  const signals = pageSignals(view);
  const chance = articleChance({ ...scored, signals });
  const kind = isThread(view, signals) ? 'thread' : kindOf(view, signals, isProbableArticle(chance));
  const scores = kind === 'thread' ? raiseComments(scored) : scored.scores;
  const kept = new Uint8Array(scores.length);
  const reasons: string[] = [];
  for (const [index, score] of scores.entries()) {
    const isKept = score >= THRESHOLD[kind];
    if (isKept) kept[index] = 1;
    reasons.push(isKept ? 'score' : 'low score');
  }
  return { view, scores, chance, kind, kept, reasons };
}

/** The cut of a page: by score, then corrected by named steps. `shown` is what the reader view shows above the text. */
export function decideBlocks(scored: Scored, shown: ShownAbove): Cut {
  const cut = cutByScore(scored);
  for (const step of stepsFor(cut, shown)) applyStep(cut, step);
  return cut;
}

function stepsFor({ kind, view }: Cut, shown: ShownAbove): Step[] {
  if (kind === 'thread') return threadSteps(view, shown);
  return kind === 'article' || kind === 'documentation' ? articleSteps(view, shown) : otherSteps(view, shown);
}

/** The last post ends where it ends, and its headings are its author's. */
function threadSteps(view: PageView, shown: ShownAbove): Step[] {
  return [
    dropNamedAgainst(true),
    ...visibility(view),
    keepWholes,
    keepPosters,
    keepCaptions,
    dropShownAbove(shown),
    dropRepeats,
  ];
}

function articleSteps(view: PageView, shown: ShownAbove): Step[] {
  return [
    ...[keepLikelyNeighbours, dropNamedAgainst(false), ...visibility(view)],
    ...[keepWholes, keepCaptions, dropShownAbove(shown), dropRepeats, trimEnds],
    ...[keepIntroducedLists, keepHeadings, keepSummaries],
  ];
}

/** A listing or a shop has no end to trim and no headings that need text: what was measured is that pruning costs. */
function otherSteps(view: PageView, shown: ShownAbove): Step[] {
  return [...visibility(view), keepWholes, dropShownAbove(shown), dropRepeats];
}

/** In a document that was only parsed, what its scripts would show is still hidden: there the score decides alone. */
const visibility = ({ table }: PageView): Step[] => (table.nodes[0]?.ownerDocument?.defaultView ? [dropInvisible] : []);
