import { type ArticleRow, articleOfRow } from './article-rows';
import type { Merged, MergeRequest } from './backup-types';
import { insertRow, inTransaction, type Store, selectNumber, updateRow } from './database';
import { articleRow, contentOf } from './find-article';
import { dropUnusedIcons } from './icons';
import { joinArticleTags, joinHighlights, joinOthers, joinPictures, joinTexts, versionOfShown } from './join-rows';
import { articlesOfBackup, type Joining, joiningOf } from './plan-merge';
import { indexArticle } from './search-index';

/** What has come back is not removed any more. */
const FORGET_TOMBSTONES = `
  DELETE FROM main.tombstone WHERE id IN (SELECT id FROM main.article WHERE removed IS NULL)
    OR id IN (SELECT id FROM main.highlight WHERE removed IS NULL)
    OR id IN (SELECT id FROM main.saved_search)`;

/**
 * Brings in what the database attached as `backup` holds, in one transaction. Of two states of an article the newer is
 * shown; no text, picture or highlight of either is lost.
 */
export function mergeBackup(store: Store, { bringBack }: MergeRequest): Merged {
  const { database } = store;
  return inTransaction(database, () => {
    const merged = { added: 0, renewed: 0 };
    joinOthers(database);
    for (const theirs of articlesOfBackup(database)) {
      const joining = joiningOf(database, theirs);
      if (joining.fate === 'removed' && !bringBack) continue;
      joinArticle(store, joining);
      if (joining.fate === 'renewed') merged.renewed += 1;
      else if (joining.fate !== 'same') merged.added += 1;
    }
    database.exec(FORGET_TOMBSTONES);
    dropUnusedIcons(database);
    return merged;
  });
}

function joinArticle(store: Store, { theirs, ours, fate }: Joining): void {
  const { database, now } = store;
  const key = ours === undefined ? addRow(store, theirs) : ours.key;
  const keys = { theirs: theirs.key, ours: key };
  joinTexts(database, keys);
  joinPictures(database, keys);
  joinHighlights(database, keys);
  if (fate === 'same') return;
  joinArticleTags(database, keys);
  if (ours !== undefined && fate === 'removed') {
    // Removed here later than the backup was made: what was removed is what comes back.
    updateRow(database, 'article', { key, row: { removed: null, updated: now() } });
    return;
  }
  const { key: _, id: __, ...columns } = theirs;
  updateRow(database, 'article', {
    key,
    row: { ...columns, icon: columns.icon ?? ours?.icon ?? null, version: versionOfShown(database, keys) },
  });
  // An undo would go back to before the merge.
  database.exec('DELETE FROM last_keep WHERE article = ?', { bind: [key] });
  const row = articleRow(database, ours?.id ?? idOf(store, key));
  indexArticle(database, key, articleOfRow(row, contentOf(database, row)));
}

/** Answers with the new row's key. An id that another article has here is made anew. */
function addRow({ database, newId }: Store, { key: _, ...theirs }: ArticleRow): number {
  const isTaken = selectNumber(database, 'SELECT count(*) FROM main.article WHERE id = ?', [theirs.id]) > 0;
  return insertRow(database, 'article', { ...theirs, id: isTaken ? newId() : theirs.id });
}

function idOf({ database }: Store, key: number): string {
  return String(database.selectValue('SELECT id FROM main.article WHERE key = ?', [key]));
}
