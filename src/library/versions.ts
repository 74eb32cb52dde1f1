import type { Article } from '../article/article';
import { FailureError } from '../outcome';
import { articleOfVersion, contentRow, putAbout } from './about-version';
import { type ArticleRow, articleOfRow, columnsOfArticle } from './article-rows';
import { type Database, inTransaction, type Row, type Store, selectAll, selectFirst, updateRow } from './database';
import { articleRow, contentOf } from './find-article';
import type { Summary, Version } from './library-types';
import { indexArticle } from './search-index';
import { summaryOfKey } from './summaries';

/** The texts kept of the article with this id, oldest first. None where it is not kept. */
export function versionsOf(database: Database, id: string): Version[] {
  const row = keptRow(database, id);
  if (row === undefined) return [];
  const sql = 'SELECT version FROM content WHERE article = ? ORDER BY version';
  return selectAll<{ version: number }>(database, sql, [row.key]).flatMap(({ version }) => {
    const content = contentRow(database, row.key, version);
    if (content === undefined) return [];
    const isShown = version === row.version;
    const { title, wordCount } = isShown ? shownArticle(database, row) : articleOfVersion(row, content);
    return [{ version, kept: content.kept, title, wordCount, ...(isShown && { isShown }) }];
  });
}

/** The article with this id as it was in one of its versions. Undefined where there is no such version (any more). */
export function findVersion(database: Database, id: string, version: number): Article | undefined {
  const row = keptRow(database, id);
  if (row === undefined) return undefined;
  if (version === row.version) return shownArticle(database, row);
  const content = contentRow(database, row.key, version);
  return content && articleOfVersion(row, content);
}

/**
 * Makes a version the one that is shown and found; the others stay, and showing another one again undoes it. Addresses
 * and the time kept stay as they are. Doing it again changes nothing. Throws `not-kept` and `no-version`.
 */
export function showVersion(store: Store, id: string, version: number): Summary {
  const { database, now } = store;
  return inTransaction(database, () => {
    const row = articleRow(database, id);
    if (row.removed !== null) throw new FailureError('not-kept', `The article ${id} is removed.`);
    if (row.version !== version) show(database, { row, version, updated: now() });
    return summaryOfKey(database, row.key);
  });
}

type Showing = { row: ArticleRow; version: number; updated: number };

function show(database: Database, { row, version, updated }: Showing): void {
  const { key } = row;
  const content = contentRow(database, key, version);
  if (content === undefined) throw new FailureError('no-version', `The article ${row.id} has no version ${version}.`);
  // The version that is left may be of a time when nothing was noted with it.
  putAbout(database, { article: key, version: row.version }, shownArticle(database, row));
  const article = articleOfVersion(row, content);
  updateRow(database, 'article', { key, row: { ...columnsOfText(article), version, updated } });
  // An undo of the last keep would go past what was chosen since.
  database.exec('DELETE FROM last_keep WHERE article = ?', { bind: [key] });
  indexArticle(database, key, article);
}

/** Addresses stay: an older one may have become another article's. */
function columnsOfText(article: Article): Row {
  const {
    url: _,
    canonical_url: __,
    comparable_url: ___,
    comparable_canonical: ____,
    ...columns
  } = columnsOfArticle(article);
  return columns;
}

const shownArticle = (database: Database, row: ArticleRow) => articleOfRow(row, contentOf(database, row));

function keptRow(database: Database, id: string): ArticleRow | undefined {
  return selectFirst<ArticleRow>(database, 'SELECT * FROM article WHERE id = ? AND removed IS NULL', [id]);
}
