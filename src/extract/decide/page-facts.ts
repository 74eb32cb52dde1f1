import { MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import { type Cut, isKept, marksOf, ownerTag } from './cut';

/** What tells an article from a listing, a shop or a form, each between 0 and 1, over the kept blocks unless said otherwise. */
export type PageFacts = {
  /** Words of prose, of 150 and of 800. */
  prose: number;
  muchProse: number;
  /** Blocks of prose, of 6. */
  paragraphs: number;
  /** Mean words of a block of prose, of 60. */
  paragraphLength: number;
  /** Share of the words that are prose. */
  proseShare: number;
  /** Share of the whole page's prose that was kept. */
  pageShare: number;
  /** Share of the whole page's text that was kept. */
  textShare: number;
  /** Mean score, weighted by words. */
  sureness: number;
  /** Share of the text in links. */
  links: number;
  /** Headings that are links to elsewhere, for each block of prose. */
  linkedHeadings: number;
  /** Headings for each block of prose. */
  headings: number;
  /** `article` elements of the whole page, of 10. */
  articles: number;
  /** Prose in paragraphs of their own, as share of the prose. */
  inParagraphs: number;
  /** Digits in the text. */
  digits: number;
  /** Blocks of the whole page in forms or controls, of 20. */
  controls: number;
};

type Sums = Record<
  'words' | 'characters' | 'linkCharacters' | 'digits' | 'prose' | 'paragraphs' | 'sure' | 'inParagraphs',
  number
>;

export function pageFacts(cut: Cut): PageFacts {
  const { table, measures } = cut.view;
  const sums: Sums = {
    words: 0,
    characters: 0,
    linkCharacters: 0,
    digits: 0,
    prose: 0,
    paragraphs: 0,
    sure: 0,
    inParagraphs: 0,
  };
  let headings = 0;
  let linkedHeadings = 0;
  let controls = 0;
  for (const block of table.blocks) {
    if (marksOf(cut, block) & MARK.form) controls += 1;
    if (!isKept(cut, block)) continue;
    add(sums, cut, block);
    if (HEADINGS[ownerTag(cut, block)] !== 1) continue;
    headings += 1;
    if (block.linkCharacters > 0.8 * block.characters) linkedHeadings += 1;
  }
  const { words, characters, prose, paragraphs } = sums;
  const share = (part: number, whole: number) => Math.min(part / Math.max(whole, 1), 1);
  return {
    prose: share(prose, 150),
    muchProse: share(prose, 800),
    paragraphs: share(paragraphs, 6),
    paragraphLength: share(prose / Math.max(paragraphs, 1), 60),
    proseShare: share(prose, words),
    pageShare: share(prose, measures.prose[table.blocks.length] ?? 0),
    textShare: share(characters, measures.characters[table.blocks.length] ?? 0),
    sureness: share(sums.sure, words),
    links: share(sums.linkCharacters, characters),
    linkedHeadings: share(linkedHeadings, paragraphs),
    headings: share(headings, paragraphs),
    articles: share(countTag(cut, TAG.article), 10),
    inParagraphs: share(sums.inParagraphs, prose),
    digits: share(sums.digits, characters),
    controls: share(controls, 20),
  };
}

function add(sums: Sums, cut: Cut, block: Block): void {
  sums.words += block.words;
  sums.characters += block.characters;
  sums.linkCharacters += block.linkCharacters;
  sums.digits += block.digits;
  sums.sure += block.words * (cut.scores[block.index] ?? 0);
  if (!isProse(block)) return;
  sums.prose += block.words;
  sums.paragraphs += 1;
  if (ownerTag(cut, block) === TAG.p) sums.inParagraphs += block.words;
}

function countTag({ view: { table } }: Cut, tag: number): number {
  let count = 0;
  for (let row = 0; row < table.length; row += 1) if (table.tag[row] === tag) count += 1;
  return count;
}
