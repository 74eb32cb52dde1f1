import { onlyPresent } from '../metadata/only-present';
import type { DateStyle } from '../metadata/parse-date';
import type { PageView } from '../score/page-context';
import { findPosts, type Thread } from '../thread/find-posts';
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
import { keepPosts } from './keep-posts';
import { keepSummaries } from './keep-summaries';
import { keepWholes } from './keep-wholes';
import type { Scored } from './page-facts';
import { isPerhapsThread, isThread, kindOf, type PageKind } from './page-kind';
import { pageSignals } from './page-signals';
import { raiseComments } from './raise-comments';
import { trimEnds } from './trim-ends';

/** Score from which on a block is kept: articles are cut closely, of other pages rather too much is shown than too little. */
const THRESHOLD = { article: 0.55, documentation: 0.55, thread: 0.5, product: 0.25, listing: 0.25, other: 0.25 };

/** Of the text of a page that only may be a thread, the posts'; and of these, the dated. */
const MOST = 0.5;

/** The cut by score alone. */
function cutAs(kind: PageKind, scored: Scored, chance: number): Cut {
  const scores = kind === 'thread' ? raiseComments(scored) : scored.scores;
  const kept = new Uint8Array(scores.length);
  const reasons: string[] = [];
  for (const [index, score] of scores.entries()) {
    const isKept = score >= THRESHOLD[kind];
    if (isKept) kept[index] = 1;
    reasons.push(isKept ? 'score' : 'low score');
  }
  return { view: scored.view, scores, chance, kind, kept, reasons };
}

/** The cut by score, with the posts of a thread: pages that do not say that they are one are, if most of them are posts. */
function cutWithPosts(scored: Scored, style: DateStyle): Cut {
  const { view } = scored;
  const signals = pageSignals(view);
  const chance = articleChance({ ...scored, signals });
  const isSaid = isThread(view, signals);
  if (isSaid || isPerhapsThread(view, signals)) {
    const cut = cutAs('thread', scored, chance);
    const thread = findPosts(cut, style);
    if (isSaid || (thread && isWhole(thread))) return { ...cut, ...onlyPresent({ thread }) };
  }
  return cutAs(kindOf(view, signals, isProbableArticle(chance)), scored, chance);
}

/** Whether the posts are most of the text, and most of them say when they were written. */
function isWhole({ posts, share }: Thread): boolean {
  return share >= MOST && posts.filter(({ posted }) => posted !== undefined).length > MOST * posts.length;
}

/**
 * The cut of a page: by score, then corrected by named steps. `shown` is what the reader view shows above the text,
 * `style` how the page writes dates.
 */
export function decideBlocks(scored: Scored, shown: ShownAbove, style: DateStyle): Cut {
  const cut = cutWithPosts(scored, style);
  for (const step of stepsFor(cut, shown)) applyStep(cut, step);
  return cut;
}

function stepsFor(cut: Cut, shown: ShownAbove): Step[] {
  const { kind, view } = cut;
  if (kind === 'thread') return threadSteps(cut, shown);
  return kind === 'article' || kind === 'documentation' ? articleSteps(view, shown) : otherSteps(view, shown);
}

/** The last post ends where it ends, and its headings are its author's. */
function threadSteps({ view, thread }: Cut, shown: ShownAbove): Step[] {
  const posts = thread
    ? [keepWholes, keepPosts(thread), ...visibility(view)]
    : [...visibility(view), keepWholes, keepPosters];
  return [dropNamedAgainst(true), ...posts, keepCaptions, dropShownAbove(shown), dropRepeats];
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
