import { FailureError } from '../outcome';
import type { Store } from './database';
import { libraryFacts } from './library-facts';
import { listArticles } from './list-articles';
import { migrate, SCHEMA_VERSION, schemaVersion } from './schema';
import { searchArticles } from './search-articles';

/**
 * Brings the database to our schema. One that a newer Lectern wrote is opened for reading only: what would change it fails
 * with `library-newer`, and so does opening where it lacks what our reading asks for.
 */
export function openSchema(store: Store): void {
  if (schemaVersion(store.database) > SCHEMA_VERSION) openForReading(store);
  else migrate(store.database);
}

function openForReading(store: Store): void {
  const { database } = store;
  database.exec('PRAGMA query_only = ON');
  try {
    libraryFacts(database);
    listArticles(database, { limit: 1 });
    searchArticles(store, { query: 'a', limit: 1 });
  } catch (thrown) {
    throw new FailureError('library-newer', `Schema ${schemaVersion(database)}: ${String(thrown)}`);
  }
}
