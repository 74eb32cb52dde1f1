import { MARK } from '../page/marks';
import { isProse, linkDensityOf, sumOf } from '../page/measure-page';
import { HEADINGS, TAG } from '../page/tags';
import type { PageContext } from './page-context';
import { linkShare } from './text-features';

/** The page, the same for all its blocks. */
export const PAGE_FEATURES = [
  ...(['pageBlocks', 'pageWords', 'pageProse', 'pageLinks', 'pageArticles', 'pageParagraphLength'] as const),
  ...([
    'pageHeadings',
    'pageLinkedHeadings',
    'pageComments',
    'corePageShare',
    'majorityLinks',
    'pageWordLength',
  ] as const),
] as const;

export function pageFeatures(context: PageContext): number[] {
  const { table, measures, containers } = context;
  const count = table.blocks.length;
  const [, majority, core] = containers.holders;
  const words = Math.max(measures.words[count] ?? 0, 1);
  const prose = measures.prose[count] ?? 0;
  const characters = Math.max(measures.characters[count] ?? 0, 1);
  const { articles, paragraphs, headings, linkedHeadings, comments } = countsOf(context);
  return [
    ...[count, words, prose / words, (measures.linkCharacters[count] ?? 0) / characters, articles],
    ...[prose / Math.max(paragraphs, 1), headings, linkedHeadings / Math.max(headings, 1), comments / words],
    ...[sumOf(table, measures.words, core) / words, linkDensityOf(table, measures, majority), characters / words],
  ];
}

function countsOf({ table, measures }: PageContext) {
  const counts = { articles: 0, paragraphs: 0, headings: 0, linkedHeadings: 0, comments: 0 };
  for (const block of table.blocks) {
    if (isProse(block)) counts.paragraphs += 1;
    if ((measures.inherited[block.owner] ?? 0) & MARK.comment) counts.comments += block.words;
    if (HEADINGS[table.tag[block.owner] ?? 0] !== 1) continue;
    counts.headings += 1;
    if (linkShare(block) > 0.8) counts.linkedHeadings += 1;
  }
  for (let row = 0; row < table.length; row += 1) if (table.tag[row] === TAG.article) counts.articles += 1;
  return counts;
}
