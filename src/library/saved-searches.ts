import { type Database, insertRow, inTransaction, type Store, selectAll } from './database';
import type { SavedSearch } from './library-types';

/** The searches that the reader has saved, by name. */
export function savedSearches(database: Database): SavedSearch[] {
  const all = selectAll<SavedSearch>(database, 'SELECT id, name, query FROM saved_search');
  return all.sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
}

/** Saves a search, under a new name where its id is known, or brings a removed one back. Does nothing twice. */
export function putSearch({ database, now }: Store, { id, name, query }: SavedSearch): void {
  inTransaction(database, () => {
    database.exec('DELETE FROM saved_search WHERE id = ?', { bind: [id] });
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
    insertRow(database, 'saved_search', { id, name, query, updated: now() });
  });
}

/** Removes a saved search and leaves a tombstone; `putSearch` brings it back. Does nothing where there is none. */
export function removeSearch({ database, now }: Store, id: string): void {
  inTransaction(database, () => {
    if (database.selectValue('SELECT id FROM saved_search WHERE id = ?', [id]) === undefined) return;
    database.exec('DELETE FROM saved_search WHERE id = ?', { bind: [id] });
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
    insertRow(database, 'tombstone', { id, kind: 'saved_search', removed: now() });
  });
}
