import { MARK, type MarkName, STRONGLY_AGAINST } from '../page/marks';
import type { Block } from '../page/page-table';
import { FAR } from './distances';
import type { PageContext } from './page-context';

const NAMED = [
  ...(['body', 'content', 'article', 'main', 'comment', 'related', 'share', 'promotion', 'navigation'] as const),
  ...(['footer', 'header', 'sidebar', 'consent', 'author', 'detail', 'form', 'dialog', 'widget'] as const),
  ...(['contents'] as const),
] as const satisfies MarkName[];
const BITS = [...NAMED.map((name) => MARK[name]), MARK.hidden | MARK.ariaHidden, MARK.foldable];

/** What names, roles and ways of hiding above the block say, and how far the nearest bad name is. */
export const MARK_FEATURES = [
  ...(['levelsToAgainst', 'levelsToGood', 'sinceAgainst', 'untilAgainst', 'against', 'nestedArticles'] as const),
  ...NAMED,
  ...(['hidden', 'foldable'] as const),
] as const;

export function markFeatures({ measures, rows, distances }: PageContext, { index, owner }: Block): number[] {
  const marks = measures.inherited[owner] ?? 0;
  const values = [
    ...[rows.levelsToAgainst[owner] ?? FAR, rows.levelsToGood[owner] ?? FAR],
    ...[distances.sinceAgainst[index] ?? FAR, distances.untilAgainst[index] ?? FAR],
    ...[marks & STRONGLY_AGAINST ? 1 : 0, rows.articles[owner] ?? 0],
  ];
  for (const bit of BITS) values.push(marks & bit ? 1 : 0);
  return values;
}
