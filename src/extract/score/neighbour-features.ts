import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { TAG } from '../page/tags';
import { FAR } from './distances';
import type { PageContext } from './page-context';
import { TAG_ORDER } from './tag-order';
import { linkShare } from './text-features';

/** The blocks before and after it in reading order, and how far the nearest prose is. */
export const NEIGHBOUR_FEATURES = [
  ...(['previousWords', 'previousLinks', 'previousProse', 'previousAlike', 'previousTag'] as const),
  ...(['nextWords', 'nextLinks', 'nextProse', 'nextAlike', 'nextTag', 'secondPrevious', 'secondNext'] as const),
  ...(['proseWithin3', 'linksWithin3', 'proseWithin8', 'linksWithin8', 'sinceProse', 'untilProse'] as const),
] as const;

export function neighbourFeatures(context: PageContext, { index }: Block): number[] {
  const { table, distances } = context;
  return [
    ...neighbour(context, index, index - 1),
    ...neighbour(context, index, index + 1),
    ...[table.blocks[index - 2]?.words ?? -1, table.blocks[index + 2]?.words ?? -1],
    shareWithin(context, index, 3, 'prose', 'words'),
    shareWithin(context, index, 3, 'linkCharacters', 'characters'),
    shareWithin(context, index, 8, 'prose', 'words'),
    shareWithin(context, index, 8, 'linkCharacters', 'characters'),
    ...[distances.sinceProse[index] ?? FAR, distances.untilProse[index] ?? FAR],
  ];
}

/** Words (-1 beyond the page's ends), share of links, whether it is prose, whether it looks alike, its tag. */
function neighbour({ table, looks }: PageContext, index: number, at: number): number[] {
  const other = table.blocks[at];
  if (!other) return [-1, 1, 0, 0, 0];
  const isAlike = looks[at] === looks[index] ? 1 : 0;
  return [other.words, linkShare(other), isProse(other) ? 1 : 0, isAlike, TAG_ORDER[table.tag[other.owner] ?? 0] ?? 0];
}

type Column = 'prose' | 'words' | 'linkCharacters' | 'characters';

/** Share of one sum in another over the blocks up to `reach` away. */
function shareWithin({ table, measures }: PageContext, index: number, reach: number, part: Column, whole: Column) {
  const first = Math.max(index - reach, 0);
  const end = Math.min(index + reach + 1, table.blocks.length);
  const sum = (column: Column) => (measures[column][end] ?? 0) - (measures[column][first] ?? 0);
  return sum(part) / Math.max(sum(whole), 1);
}

/** The run of blocks from the heading above (the block itself, if it is one) to the next heading. */
export const SECTION_FEATURES = [
  ...(['sinceHeading', 'sectionWords', 'sectionProse', 'sectionLinks', 'sectionLevel', 'headingLinks'] as const),
] as const;

export function sectionFeatures({ table, measures, distances }: PageContext, { index }: Block): number[] {
  const first = distances.headingBefore[index] ?? -1;
  const end = distances.headingAfter[index] ?? table.blocks.length;
  const from = Math.max(first, 0);
  const sum = (column: Column) => (measures[column][end] ?? 0) - (measures[column][from] ?? 0);
  const heading = table.blocks[first];
  return [
    Math.min(index - first, FAR),
    sum('words'),
    sum('prose') / Math.max(sum('words'), 1),
    sum('linkCharacters') / Math.max(sum('characters'), 1),
    heading ? (table.tag[heading.owner] ?? 0) - TAG.h1 + 1 : 0,
    heading ? linkShare(heading) : 0,
  ];
}
