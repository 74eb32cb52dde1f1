import { comparableAddress } from '../article/comparable-address';
import { FailureError } from '../outcome';
import { type ArticleRow, articleOfRow } from './article-rows';
import { type Database, selectFirst } from './database';
import { imagesOf } from './images';
import type { Kept, Summary } from './library-types';
import { hasSource } from './sources';
import { summaryOfKey } from './summaries';

/** The kept article with this id, whole; undefined where there is none, or it was removed. */
export function findArticle(database: Database, id: string): Kept | undefined {
  const row = selectFirst<ArticleRow>(database, 'SELECT * FROM article WHERE id = ? AND removed IS NULL', [id]);
  if (row === undefined) return undefined;
  return {
    summary: summaryOfKey(database, row.key),
    article: articleOfRow(row, contentOf(database, row)),
    images: imagesOf(database, row.key),
    ...(hasSource(database, row) && { hasSource: true }),
  };
}

/** The kept article that one of the addresses belongs to, told as a keep tells it: see `sameArticle`. */
export function findByAddress(database: Database, addresses: string[], title?: string): Summary | undefined {
  const row = sameArticle(database, addresses, title);
  return row === undefined || row.removed !== null ? undefined : summaryOfKey(database, row.key);
}

/**
 * The row, removed ones included, of the same article: kept from the first address; else one that shares an address with
 * these, canonical ones and links that led to it included, and has the same title. The title is asked for because some
 * sites give every page one canonical address: it must not swallow articles.
 */
export function sameArticle(database: Database, addresses: string[], title?: string): ArticleRow | undefined {
  const all = addresses.map(comparableAddress);
  const [first] = all;
  if (first === undefined) return undefined;
  const sql = 'SELECT * FROM article WHERE comparable_url = ?';
  const exact = selectFirst<ArticleRow>(database, sql, [first]);
  if (exact !== undefined || title === undefined) return exact;
  const places = all.map(() => '?').join(', ');
  const shared = `SELECT * FROM article
    WHERE (comparable_url IN (${places}) OR comparable_canonical IN (${places}) OR comparable_given IN (${places}))
      AND title = ?
    ORDER BY removed IS NOT NULL, kept DESC`;
  return selectFirst<ArticleRow>(database, shared, [...all, ...all, ...all, title]);
}

/** The content of the version that is shown. */
export function contentOf(database: Database, row: { key: number; version: number }) {
  const sql = 'SELECT html, confidence FROM content WHERE article = ? AND version = ?';
  const content = selectFirst<{ html: string; confidence: number }>(database, sql, [row.key, row.version]);
  if (content === undefined) throw new FailureError('library-damaged', `Article ${row.key} has no text.`);
  return content;
}

/** The row of the article with this id, removed or not. Throws `not-kept` where there is none (any more). */
export function articleRow(database: Database, id: string): ArticleRow {
  const row = selectFirst<ArticleRow>(database, 'SELECT * FROM article WHERE id = ?', [id]);
  if (row === undefined) throw new FailureError('not-kept', `No article has the id ${id}.`);
  return row;
}
