import { MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import type { PageContext } from './page-context';
import { TAG_ORDER } from './tag-order';

/** What the block's text alone says. Lengths are counts, the rest shares of the words or characters. */
export const TEXT_FEATURES = [
  ...(['words', 'characters', 'wordLength', 'stops', 'commas', 'stopRate', 'commaRate', 'endsWithStop'] as const),
  ...(['linkShare', 'digitShare', 'capitalShare', 'boldShare', 'isProse'] as const),
] as const;

export function textFeatures(_: PageContext, block: Block): number[] {
  const { characters, words, stops, commas } = block;
  const whole = Math.max(characters, 1);
  return [
    ...[words, characters, characters / Math.max(words, 0.5), stops, commas],
    ...[stops / Math.max(words, 1), commas / Math.max(words, 1), block.endsWithStop ? 1 : 0, linkShare(block)],
    ...[block.digits / whole, block.capitals / whole, block.boldCharacters / whole, isProse(block) ? 1 : 0],
  ];
}

/** The element that holds the block and the two above, as places in TAG_ORDER, and what the block stands in. */
export const TAG_FEATURES = [
  ...(['ownTag', 'parentTag', 'grandparentTag', 'headingLevel', 'isCell', 'isCode', 'isQuote', 'isCaption'] as const),
  ...(['inList', 'inTable', 'inFigure', 'inQuote', 'depth'] as const),
] as const;

export function tagFeatures({ table, measures }: PageContext, { owner }: Block): number[] {
  const tag = table.tag[owner] ?? 0;
  const parent = Math.max(table.parent[owner] ?? 0, 0);
  const grandparent = Math.max(table.parent[parent] ?? 0, 0);
  const marks = measures.inherited[owner] ?? 0;
  const has = (mark: number) => (marks & mark ? 1 : 0);
  return [
    ...[TAG_ORDER[tag] ?? 0, TAG_ORDER[table.tag[parent] ?? 0] ?? 0, TAG_ORDER[table.tag[grandparent] ?? 0] ?? 0],
    HEADINGS[tag] === 1 ? tag - TAG.h1 + 1 : 0,
    ...[tag === TAG.td || tag === TAG.th ? 1 : 0, tag === TAG.pre ? 1 : 0, tag === TAG.blockquote ? 1 : 0],
    ...[has(MARK.caption), has(MARK.list), has(MARK.table), has(MARK.figure), has(MARK.quote)],
    table.depth[owner] ?? 0,
  ];
}

/** Share of a block's characters that are links, 0 to 1. */
export const linkShare = (block: Block): number => Math.min(block.linkCharacters / Math.max(block.characters, 1), 1);
