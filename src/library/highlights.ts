import { answeredOnce } from './answered-calls';
import { type Database, insertRow, inTransaction, type Store, selectAll, updateRow } from './database';
import { articleRow } from './find-article';
import { type HighlightRow, highlightOfRow, highlightRow } from './highlight-rows';
import type { Highlight, HighlightChange, HighlightRequest } from './highlight-types';
import { laterTime } from './later-time';

/** The highlights of the article with this id, in the order of the text. None where the article is not kept. */
export function highlightsOf(database: Database, article: string): Highlight[] {
  const sql = `SELECT highlight.* FROM highlight JOIN article ON article.key = highlight.article
    WHERE article.id = ? AND article.removed IS NULL AND highlight.removed IS NULL
    ORDER BY start, "end", highlight.key`;
  return selectAll<HighlightRow>(database, sql, [article]).map(highlightOfRow);
}

/** Marks a passage. Throws `not-kept` where no article has the id. */
export function addHighlight(store: Store, request: HighlightRequest): Highlight {
  const { database, now, newId } = store;
  const { callId, article, anchor, colour, note = '' } = request;
  return inTransaction(database, () =>
    answeredOnce(store, callId, () => {
      const { quote, prefix, suffix, start, end } = anchor;
      const created = now();
      const facts = { id: newId(), colour, note, created, updated: created };
      // END is a word of SQL.
      const place = { quote, prefix, suffix, start, '"end"': end };
      insertRow(database, 'highlight', { ...facts, ...place, article: articleRow(database, article).key });
      return highlightOfRow(highlightRow(database, facts.id));
    }),
  );
}

/** Changes colour or note. Throws `no-highlight`. */
export function changeHighlight({ database, now }: Store, { id, colour, note }: HighlightChange): Highlight {
  return inTransaction(database, () => {
    const before = highlightRow(database, id);
    const after = { colour: colour ?? before.colour, note: note ?? before.note };
    const isSame = after.colour === before.colour && after.note === before.note;
    if (!isSame) updateRow(database, 'highlight', { key: before.key, row: { ...after, updated: now() } });
    return highlightOfRow(highlightRow(database, id));
  });
}

/** Hides a highlight and leaves a tombstone; `restoreHighlight` brings it back. Throws `no-highlight`. */
export function removeHighlight({ database, now }: Store, id: string): void {
  inTransaction(database, () => {
    const row = highlightRow(database, id);
    if (row.removed !== null) return;
    const removed = laterTime(now(), row.updated);
    updateRow(database, 'highlight', { key: row.key, row: { removed, updated: removed } });
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
    insertRow(database, 'tombstone', { id, kind: 'highlight', removed });
  });
}

/** Undoes a removal. Throws `no-highlight` where the article was purged. */
export function restoreHighlight({ database, now }: Store, id: string): Highlight {
  return inTransaction(database, () => {
    const { key, removed } = highlightRow(database, id);
    if (removed !== null) updateRow(database, 'highlight', { key, row: { removed: null, updated: now() } });
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
    return highlightOfRow(highlightRow(database, id));
  });
}
