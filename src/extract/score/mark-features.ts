import { MARK, type MarkName, STRONGLY_AGAINST } from '../page/marks';
import type { Block } from '../page/page-table';
import { FAR } from './distances';
import type { PageContext } from './page-context';

const NAMED = [
  ...(['body', 'content', 'article', 'main', 'footer', 'sidebar', 'author', 'form', 'dialog'] as const),
] as const satisfies MarkName[];
const BITS = [...NAMED.map((name) => MARK[name]), MARK.hidden | MARK.ariaHidden, MARK.foldable];

/** What names, roles and ways of hiding above the block say, and how far the nearest bad name is. */
export const MARK_FEATURES = [
  ...(['levelsToAgainst', 'levelsToGood', 'sinceAgainst', 'untilAgainst', 'against', 'nestedArticles'] as const),
  ...NAMED,
  ...(['hidden', 'foldable'] as const),
] as const;

export function writeMarks(context: PageContext, { index, owner }: Block, matrix: Float32Array, start: number): number {
  const { measures, rows, distances } = context;
  const marks = measures.inherited[owner] ?? 0;
  matrix[start] = rows.levelsToAgainst[owner] ?? FAR;
  matrix[start + 1] = rows.levelsToGood[owner] ?? FAR;
  matrix[start + 2] = distances.sinceAgainst[index] ?? FAR;
  matrix[start + 3] = distances.untilAgainst[index] ?? FAR;
  matrix[start + 4] = marks & STRONGLY_AGAINST ? 1 : 0;
  matrix[start + 5] = rows.articles[owner] ?? 0;
  let at = start + 6;
  for (const bit of BITS) {
    if (marks & bit) matrix[at] = 1;
    at += 1;
  }
  return at;
}
