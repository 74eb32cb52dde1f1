import { FailureError } from '../outcome';
import { type Database, inTransaction, selectNumber } from './database';
import { MIGRATIONS } from './migrations';
import { renewAddresses } from './renew-addresses';

/** The version of the schema that this code knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** The version of the schema that the database is in; 0 where it is new. */
export function schemaVersion(database: Database): number {
  return selectNumber(database, 'PRAGMA user_version');
}

/** Sets the connection up and brings the database to our version. Throws `library-newer`, having changed nothing. */
export function migrate(database: Database): void {
  const version = schemaVersion(database);
  if (version > SCHEMA_VERSION) {
    throw new FailureError('library-newer', `Schema ${version} is newer than ${SCHEMA_VERSION}, the newest known.`);
  }
  // The first two only work before the first table; the others hold for the connection.
  database.exec('PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL');
  database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384');
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    inTransaction(database, () => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
  renewAddresses(database);
}
