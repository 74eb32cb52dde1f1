import { putAbout } from './about-version';
import { type ArticleRow, articleOfRow, columnsOfArticle } from './article-rows';
import { inTransaction, type Store, selectFirst, updateRow } from './database';
import { articleRow, contentOf } from './find-article';
import type { Summary } from './library-types';
import { hideArticle } from './remove-article';
import { indexArticle } from './search-index';
import { summaryOfKey } from './summaries';

type LastKeep = { previous: string | null; added_version: number | null; added_images: string };

/**
 * Takes back the last keep of the article with this id: to the version and time kept before it, or, where that keep
 * added the article or brought it back, out of the library. Answers with the article as it is now, undefined where it
 * is not kept any more. A second undo of one keep does nothing. Throws `not-kept`.
 */
export function undoKeep(store: Store, id: string): Summary | undefined {
  const { database } = store;
  return inTransaction(database, () => {
    const current = articleRow(database, id);
    const last = selectFirst<LastKeep>(database, 'SELECT * FROM last_keep WHERE article = ?', [current.key]);
    if (last !== undefined) takeBack(store, current, last);
    return articleRow(database, id).removed === null ? summaryOfKey(database, current.key) : undefined;
  });
}

function takeBack({ database, now }: Store, current: ArticleRow, last: LastKeep): void {
  const { key } = current;
  database.exec('DELETE FROM last_keep WHERE article = ?', { bind: [key] });
  if (last.previous === null) {
    hideArticle(database, current, now());
    return;
  }
  const previous = JSON.parse(last.previous) as ArticleRow;
  const article = articleOfRow(previous, contentOf(database, previous));
  const { kept, version, removed } = previous;
  updateRow(database, 'article', { key, row: { ...columnsOfArticle(article), kept, version, updated: now() } });
  database.exec('DELETE FROM content WHERE article = ? AND version = ?', { bind: [key, last.added_version] });
  const added = 'SELECT value FROM json_each(?)';
  database.exec(`DELETE FROM image WHERE article = ? AND address IN (${added})`, { bind: [key, last.added_images] });
  putAbout(database, { article: key, version }, article);
  indexArticle(database, key, article);
  if (removed !== null) hideArticle(database, current, removed);
}
