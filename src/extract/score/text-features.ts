import { MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import type { PageContext } from './page-context';
import { TAG_ORDER } from './tag-order';

/** What the block's text alone says. Lengths are counts, the rest shares of the words or characters. */
export const TEXT_FEATURES = [
  ...(['words', 'characters', 'wordLength', 'stops', 'commas', 'stopRate', 'endsWithStop'] as const),
  ...(['linkShare', 'digitShare', 'capitalShare', 'boldShare', 'isProse'] as const),
] as const;

export function writeText(_: PageContext, block: Block, matrix: Float32Array, at: number): number {
  const { characters, words, stops, commas } = block;
  const whole = Math.max(characters, 1);
  matrix[at] = words;
  matrix[at + 1] = characters;
  matrix[at + 2] = characters / Math.max(words, 0.5);
  matrix[at + 3] = stops;
  matrix[at + 4] = commas;
  matrix[at + 5] = stops / Math.max(words, 1);
  matrix[at + 6] = block.endsWithStop ? 1 : 0;
  matrix[at + 7] = linkShare(block);
  matrix[at + 8] = block.digits / whole;
  matrix[at + 9] = block.capitals / whole;
  matrix[at + 10] = block.boldCharacters / whole;
  matrix[at + 11] = isProse(block) ? 1 : 0;
  return at + TEXT_FEATURES.length;
}

/** The element that holds the block and the two above, as places in TAG_ORDER, and what the block stands in. */
export const TAG_FEATURES = [
  ...(['ownTag', 'parentTag', 'grandparentTag', 'headingLevel', 'isCaption'] as const),
  ...(['inList', 'inFigure', 'depth'] as const),
] as const;

export function writeTags(
  { table, measures }: PageContext,
  { owner }: Block,
  matrix: Float32Array,
  at: number,
): number {
  const tag = table.tag[owner] ?? 0;
  const parent = Math.max(table.parent[owner] ?? 0, 0);
  const grandparent = Math.max(table.parent[parent] ?? 0, 0);
  const marks = measures.inherited[owner] ?? 0;
  matrix[at] = TAG_ORDER[tag] ?? 0;
  matrix[at + 1] = TAG_ORDER[table.tag[parent] ?? 0] ?? 0;
  matrix[at + 2] = TAG_ORDER[table.tag[grandparent] ?? 0] ?? 0;
  matrix[at + 3] = HEADINGS[tag] === 1 ? tag - TAG.h1 + 1 : 0;
  matrix[at + 4] = marks & MARK.caption ? 1 : 0;
  matrix[at + 5] = marks & MARK.list ? 1 : 0;
  matrix[at + 6] = marks & MARK.figure ? 1 : 0;
  matrix[at + 7] = table.depth[owner] ?? 0;
  return at + TAG_FEATURES.length;
}

/** Share of a block's characters that are links, 0 to 1. */
export const linkShare = (block: Block): number => Math.min(block.linkCharacters / Math.max(block.characters, 1), 1);
