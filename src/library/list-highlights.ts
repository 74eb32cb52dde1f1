import { FailureError } from '../outcome';
import { type Database, type SqlValue, selectAll } from './database';
import { type ListedRow, listedOfRow, SELECT_LISTED } from './highlight-rows';
import type { HighlightsPage, HighlightsRequest } from './highlight-types';
import { cutText, foldedText, withoutCuts } from './search-text';

/**
 * One page of the highlights of all kept articles, newest first. Throws `library-bad-cursor` where `before` is no `next`
 * of ours. People make thousands of highlights, not millions: their words are compared one by one, without an index.
 */
export function listHighlights(database: Database, request: HighlightsRequest): HighlightsPage {
  const { limit, before, query = '' } = request;
  const wanted = wantedPieces(query);
  const found = chosenRows(database, request).filter((row) => isFound(row, wanted));
  const begin = before === undefined ? 0 : placeAfter(found, before);
  const page = found.slice(begin, begin + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && begin + page.length < found.length;
  const next = hasMore && { next: `${last.created}.${last.key}` };
  return { items: page.map(listedOfRow), total: found.length, ...next };
}

function chosenRows(database: Database, { colour, article }: HighlightsRequest): ListedRow[] {
  const bind: SqlValue[] = [];
  let where = 'highlight.removed IS NULL AND article.removed IS NULL';
  if (colour !== undefined) where += ` AND colour = ?${bind.push(colour)}`;
  if (article !== undefined) where += ` AND article.id = ?${bind.push(article)}`;
  const sql = `${SELECT_LISTED} WHERE ${where} ORDER BY highlight.created DESC, highlight.key DESC`;
  return selectAll<ListedRow>(database, sql, bind);
}

/** The words and "phrases" of a query, folded. */
function wantedPieces(query: string): string[] {
  const pieces = [...query.matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([piece, quoted]) => folded(quoted ?? piece).trim());
  return pieces.filter(Boolean);
}

function isFound({ quote, note, title, site_name }: ListedRow, wanted: string[]): boolean {
  if (wanted.length === 0) return true;
  const text = folded(`${quote}\n${note}\n${title}\n${site_name ?? ''}`);
  return wanted.every((piece) => text.includes(piece));
}

function folded(text: string): string {
  return withoutCuts(foldedText(cutText(text)));
}

/** Where the rows after the cursor's begin: that one may have been removed since. */
function placeAfter(rows: ListedRow[], cursor: string): number {
  const [, created, key] = (/^(-?\d+)\.(\d+)$/.exec(cursor) ?? []).map(Number);
  if (created === undefined || key === undefined) {
    throw new FailureError('library-bad-cursor', `Not a place in the list: ${cursor}`);
  }
  const at = rows.findIndex((row) => row.created < created || (row.created === created && row.key < key));
  return at < 0 ? rows.length : at;
}
