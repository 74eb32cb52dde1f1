import { FailureError } from '../outcome';
import type { BackupPreview, Merged, MergeRequest } from './backup-types';
import type { Database, Store } from './database';
import { failingAsLibrary } from './library-failure';
import type { LibraryPool } from './library-pool';
import { mergeBackup } from './merge-backup';
import { previewBackup } from './plan-merge';
import { backupFailure, prepareBackup } from './prepare-backup';

/** The copy of the picked file among the library's own files: what is migrated and read is never the reader's. */
const COPY = '/backup.sqlite3';
const MAGIC = 'SQLite format 3\0';

/**
 * Takes in backups, one after another, beside the library whose files are in `pool` and which works on meanwhile. What
 * is thrown is a FailureError.
 */
export function takenBackup(pool: LibraryPool, store: Store) {
  const inTurn = createTurns();
  const drop = () => {
    // The journal of a copy that was left half way would be played back into the next one.
    for (const name of [`${COPY}-journal`, COPY]) pool.unlink(name);
  };
  const attached = <T>(work: () => T): T => {
    if (!pool.getFileNames().includes(COPY)) throw new FailureError('backup-gone', 'No backup was taken in.');
    store.database.exec(`ATTACH 'file:${COPY}?mode=ro' AS backup`);
    try {
      return work();
    } finally {
      store.database.exec('DETACH backup');
    }
  };
  return {
    drop: () => inTurn(drop),
    /** Copies a file, brings the copy to our schema and answers what it holds. */
    take: (file: Blob): Promise<BackupPreview> =>
      inTurn(async () => {
        drop();
        try {
          await copyInto(pool, file);
          prepareCopy(new pool.OpfsSAHPoolDb(COPY));
          return attached(() => previewBackup(store.database));
        } catch (thrown) {
          drop();
          throw backupFailure(thrown);
        }
      }),
    merge: (request: MergeRequest): Promise<Merged> =>
      inTurn(
        failingAsLibrary(() => {
          const merged = attached(() => mergeBackup(store, request));
          drop();
          return merged;
        }),
      ),
  };
}

/** Does one work after another, in the order in which they are given to it. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = last.then(work);
    // How it ends, who gave it is told.
    last = done.catch(() => {});
    return done;
  };
}

async function copyInto(pool: LibraryPool, file: Blob): Promise<void> {
  const start = await file.slice(0, MAGIC.length).text();
  if (start !== MAGIC) throw new FailureError('backup-foreign', 'Not a database.');
  // A file of the pool is nobody's until the import is done: a journal that the library begins meanwhile would be written
  // into the same one. An empty database has its file from the beginning.
  new pool.OpfsSAHPoolDb(COPY).close();
  const reader = file.stream().getReader();
  await pool.importDb(COPY, async () => (await reader.read()).value);
}

function prepareCopy(copy: Database): void {
  try {
    prepareBackup(copy);
  } finally {
    copy.close();
  }
}
