import { type Database, selectAll, selectNumber } from './database';
import { libraryFailure } from './library-failure';
import type { LibraryFacts } from './library-types';
import { SCHEMA_VERSION, schemaVersion } from './schema';

const SINCE = 'SELECT count(*) FROM article WHERE removed IS NULL AND kept > ?';
const HIGHLIGHTS =
  'SELECT count(*) FROM highlight JOIN article ON article.key = highlight.article WHERE article.removed IS NULL AND highlight.removed IS NULL';

/**
 * How much is kept, and how many articles of it after `since`, in milliseconds since the epoch; what was removed and not
 * yet purged counts only for `bytes`.
 */
export function libraryFacts(database: Database, since = 0): LibraryFacts {
  const schema = schemaVersion(database);
  const images = 'SELECT count(*) FROM image JOIN article ON article.key = image.article WHERE removed IS NULL AND';
  return {
    articles: selectNumber(database, 'SELECT count(*) FROM article WHERE removed IS NULL'),
    images: selectNumber(database, `${images} missing IS NULL`),
    highlights: selectNumber(database, HIGHLIGHTS),
    keptSince: selectNumber(database, SINCE, [since]),
    bytes: selectNumber(database, 'PRAGMA page_count') * selectNumber(database, 'PRAGMA page_size'),
    missingImages: selectNumber(database, `${images} missing IS NOT NULL`),
    schema,
    isReadOnly: schema > SCHEMA_VERSION,
  };
}

/** What SQLite finds wrong with the database, the search index included; empty where it is sound. */
export function checkLibrary(database: Database): string[] {
  try {
    return [...brokenPages(database), ...orphans(database)];
  } catch (thrown) {
    // A file can be too damaged for SQLite to come to the end of its own check.
    const { code, message } = libraryFailure(thrown);
    if (code !== 'library-damaged') throw thrown;
    return [message];
  }
}

function brokenPages(database: Database): string[] {
  const found = selectAll<{ integrity_check: string }>(database, 'PRAGMA integrity_check');
  return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

function orphans(database: Database): string[] {
  const found = selectAll<{ table: string; rowid: number }>(database, 'PRAGMA foreign_key_check');
  return found.map((row) => `${row.table} ${row.rowid} belongs to nothing`);
}
