import type { ArticleRow } from './article-rows';
import { inTransaction, type Row, type Store, updateRow } from './database';
import { articleRow } from './find-article';
import type { ArticleChange } from './organise-types';

/**
 * Changes where articles stand, all of them or none. Answers the changes that undo it. Throws `not-kept` where one of
 * them is not in the library.
 */
export function changeArticles({ database, now }: Store, changes: ArticleChange[]): ArticleChange[] {
  return inTransaction(database, () => {
    const updated = now();
    const undoing = changes.map((change) => {
      const row = articleRow(database, change.id);
      updateRow(database, 'article', { key: row.key, row: { ...columnsOf(change), updated } });
      return asBefore(row, change);
    });
    // Of two changes to one article the first found it as it was.
    return undoing.reverse();
  });
}

function columnsOf({ state, isFavourite, progress, opened, finished }: ArticleChange): Row {
  return {
    ...(state !== undefined && { state }),
    ...(isFavourite !== undefined && { favourite: isFavourite ? 1 : 0 }),
    ...(progress !== undefined && { progress: Math.min(Math.max(progress, 0), 1) }),
    ...(opened !== undefined && { opened }),
    ...(finished !== undefined && { finished }),
  };
}

function asBefore(row: ArticleRow, change: ArticleChange): ArticleChange {
  return {
    id: row.id,
    ...(change.state !== undefined && { state: row.state }),
    ...(change.isFavourite !== undefined && { isFavourite: row.favourite === 1 }),
    ...(change.progress !== undefined && { progress: row.progress }),
    ...(change.opened !== undefined && { opened: row.opened }),
    ...(change.finished !== undefined && { finished: row.finished }),
  };
}
