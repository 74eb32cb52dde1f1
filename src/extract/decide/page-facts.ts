import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import type { PageView } from '../score/block-features';
import { FEATURES } from '../score/features';
import { linkShare } from '../score/text-features';
import { type Signals, signalValues } from './page-signals';

const SUMS = [
  ...(['blocks', 'words', 'characters', 'links', 'digits', 'prose', 'paragraphs', 'stops', 'commas'] as const),
  ...(['headings', 'linkedHeadings', 'inParagraphs', 'inItems', 'inCells', 'sure', 'doubt'] as const),
] as const;
type Sums = Record<(typeof SUMS)[number], number>;

const emptySums = () => Object.fromEntries(SUMS.map((name) => [name, 0])) as Sums;

/** A page's blocks with their features (see blockFeatures) and scores. */
export type Scored = { view: PageView; features: Float32Array; scores: Float32Array };

export type Signalled = Scored & { signals: Signals };

/**
 * What tells an article from a listing, a shop or a form: facts of the blocks that score at least `threshold` and of
 * the page, what the page says of itself, and the means of some features over those blocks, weighted by words. The order
 * is that of tests/training/page_facts.py: keep the two alike.
 */
export function pageFacts({ view, features, scores, signals }: Signalled, threshold: number): Float32Array {
  const all = emptySums();
  const kept = emptySums();
  const shape = { longest: 0, runs: 0, wordsBefore: 0, wordsAfter: 0, previous: -2 };
  for (const block of view.table.blocks) {
    const score = scores[block.index] ?? 0;
    add(all, view, block, score);
    shape.wordsAfter += block.words;
    if (score < threshold) continue;
    if (kept.blocks === 0) shape.wordsBefore = all.words - block.words;
    add(kept, view, block, score);
    shape.longest = Math.max(shape.longest, block.words);
    if (shape.previous !== block.index - 1) shape.runs += 1;
    shape.previous = block.index;
    shape.wordsAfter = 0;
  }
  return Float32Array.from([
    ...factsOf(kept, all, shape),
    ...signalValues(signals),
    ...meanFeatures({ view, features, scores }, threshold),
  ]);
}

const share = (part: number, whole: number): number => part / Math.max(whole, 1);

type Shape = { longest: number; runs: number; wordsBefore: number; wordsAfter: number };

function factsOf(kept: Sums, all: Sums, { longest, runs, wordsBefore, wordsAfter }: Shape): number[] {
  return [
    ...[kept.words, kept.prose, kept.paragraphs, share(kept.prose, kept.paragraphs), longest],
    ...[share(kept.prose, kept.words), share(kept.prose, all.prose), share(kept.characters, all.characters)],
    ...[share(kept.sure, kept.words), share(all.doubt, all.words), share(kept.links, kept.characters)],
    ...[share(kept.digits, kept.characters), share(kept.headings, kept.paragraphs)],
    ...[share(kept.linkedHeadings, kept.headings), share(kept.inParagraphs, kept.words)],
    ...[share(kept.inItems, kept.words), share(kept.inCells, kept.words), share(kept.stops, kept.words)],
    ...[share(kept.commas, kept.words), runs, share(kept.blocks, runs), share(wordsBefore, all.words)],
    kept.blocks === 0 ? 1 : share(wordsAfter, all.words),
    ...[share(all.links, all.characters), share(all.prose, all.words), all.headings],
  ];
}

function add(sums: Sums, { table }: PageView, block: Block, score: number): void {
  const { words, characters } = block;
  const tag = table.tag[block.owner] ?? 0;
  sums.blocks += 1;
  sums.words += words;
  sums.characters += characters;
  sums.links += linkShare(block) * characters;
  sums.digits += block.digits;
  sums.stops += block.stops;
  sums.commas += block.commas;
  sums.sure += words * score;
  sums.doubt += words * score * (1 - score);
  if (isProse(block)) {
    sums.prose += words;
    sums.paragraphs += 1;
  }
  if (HEADINGS[tag] === 1) {
    sums.headings += 1;
    if (linkShare(block) > 0.8) sums.linkedHeadings += 1;
  }
  if (tag === TAG.p) sums.inParagraphs += words;
  else if (tag === TAG.li) sums.inItems += words;
  else if (tag === TAG.td) sums.inCells += words;
}

/** The features whose means tell most: training on all of them chose these. */
const MEANS: (typeof FEATURES)[number][] = [
  ...(['wordLength', 'isProse', 'ownTag', 'container', 'coreDescent', 'majorityDescent', 'wordsBefore'] as const),
  ...(['afterHeadline', 'blockIndex', 'parentWords', 'parentPageShare', 'parentObjects', 'nearProse'] as const),
  ...(['nearPageShare', 'nearDepth', 'wideProse', 'listPlace', 'lookProse', 'lookBlocks', 'previousWords'] as const),
  ...(['nextWords', 'nextTag', 'proseWithin3', 'sinceHeading', 'levelsToGood', 'nestedArticles', 'article'] as const),
  ...(['foldable'] as const),
];
const PLACES = MEANS.map((name) => FEATURES.indexOf(name));
/** Blocks without words weigh a little. */
const LEAST_WEIGHT = 0.1;

function meanFeatures({ view, features, scores }: Scored, threshold: number): Float64Array {
  const means = new Float64Array(MEANS.length);
  let weights = 0;
  for (const { index, words } of view.table.blocks) {
    if ((scores[index] ?? 0) < threshold) continue;
    const weight = words + LEAST_WEIGHT;
    const start = index * FEATURES.length;
    weights += weight;
    for (let at = 0; at < means.length; at += 1) {
      means[at] = (means[at] ?? 0) + weight * (features[start + (PLACES[at] ?? 0)] ?? 0);
    }
  }
  return means.map((sum) => sum / Math.max(weights, LEAST_WEIGHT));
}
