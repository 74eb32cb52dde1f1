import type { ArticleRow } from './article-rows';
import { type Database, insertRow, inTransaction, type Store, selectAll, updateRow } from './database';
import { articleRow } from './find-article';
import { dropUnusedIcons } from './icons';
import { laterTime } from './later-time';
import type { Summary } from './library-types';
import { unindexArticle } from './search-index';
import { summaryOfKey } from './summaries';

/** Hides the article with this id everywhere, so that `restoreArticle` can bring it back. Throws `not-kept`. */
export function removeArticle({ database, now }: Store, id: string): void {
  inTransaction(database, () => {
    const row = articleRow(database, id);
    if (row.removed === null) hideArticle(database, row, now());
  });
}

/** Removes several, all of them or none; answers their addresses. Throws `not-kept`. */
export function removeArticles({ database, now }: Store, ids: string[]): string[] {
  return inTransaction(database, () =>
    ids.map((id) => {
      const row = articleRow(database, id);
      if (row.removed === null) hideArticle(database, row, now());
      return row.url;
    }),
  );
}

/** Hides an article and leaves a tombstone. Belongs in the caller's transaction. */
export function hideArticle(database: Database, row: Pick<ArticleRow, 'key' | 'id' | 'updated'>, now: number): void {
  const { key, id } = row;
  const removed = laterTime(now, row.updated);
  updateRow(database, 'article', { key, row: { removed, updated: removed } });
  database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
  insertRow(database, 'tombstone', { id, kind: 'article', removed });
}

/** Undoes a removal completely. Throws `not-kept` where the article was purged. */
export function restoreArticle({ database, now }: Store, id: string): void {
  inTransaction(database, () => showAgain(database, articleRow(database, id), now()));
}

/** Brings several back, all of them or none. Throws `not-kept` where one was purged. */
export function restoreArticles({ database, now }: Store, ids: string[]): Summary[] {
  return inTransaction(database, () =>
    ids.map((id) => {
      const row = articleRow(database, id);
      showAgain(database, row, now());
      return summaryOfKey(database, row.key);
    }),
  );
}

function showAgain(database: Database, { key, id, removed }: ArticleRow, updated: number): void {
  if (removed === null) return;
  updateRow(database, 'article', { key, row: { removed: null, updated } });
  database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
}

/** Deletes for good what was removed `olderThanMs` milliseconds ago or longer; answers how many articles. */
export function purgeRemoved({ database, now }: Store, olderThanMs: number): number {
  const purged = inTransaction(database, () => {
    const sql = 'SELECT key FROM article WHERE removed <= ?';
    const old = selectAll<{ key: number }>(database, sql, [now() - olderThanMs]);
    for (const { key } of old) {
      unindexArticle(database, key);
      database.exec('DELETE FROM article WHERE key = ?', { bind: [key] });
    }
    dropUnusedIcons(database);
    return old.length;
  });
  if (purged > 0) giveSpaceBack(database);
  return purged;
}

function giveSpaceBack(database: Database): void {
  const vacuum = database.prepare('PRAGMA incremental_vacuum');
  try {
    // Each step frees one page and answers with a row of no columns, which `exec` takes for the end.
    while (vacuum.step());
  } finally {
    vacuum.finalize();
  }
}
