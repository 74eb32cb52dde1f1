import { FailureError } from '../outcome';
import type { Database } from './database';
import { libraryFailure } from './library-failure';

/** The copy in the origin private file system that a page hands to the reader. */
export const BACKUP_FILE = 'lectern-backup.sqlite3';

/** Where the copy is, and its size. */
export type Backup = { file: string; bytes: number };

/** Of the origin private file system, in a worker; TypeScript's types of documents have neither. */
type OriginFile = { createSyncAccessHandle(): Promise<AccessHandle>; move(name: string): Promise<void> };

/** https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle */
type AccessHandle = {
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(bytes: number): void;
  flush(): void;
  close(): void;
};

/**
 * Writes a copy of the database where every page of the extension can read it, in place of the one before: a plain
 * SQLite file. In a worker only. Rejects with a FailureError, `library-full` where there is no room, and leaves no half
 * copy.
 */
export async function writeBackup(database: Database): Promise<Backup> {
  const root = await navigator.storage.getDirectory();
  const part = `${BACKUP_FILE}.part`;
  try {
    const file = (await root.getFileHandle(part, { create: true })) as unknown as OriginFile;
    const bytes = writePages(database, await file.createSyncAccessHandle());
    await file.move(BACKUP_FILE);
    return { file: BACKUP_FILE, bytes };
  } catch (thrown) {
    await root.removeEntry(part).catch(() => {
      // It was not even begun.
    });
    throw libraryFailure(thrown);
  }
}

function writePages(database: Database, file: AccessHandle): number {
  try {
    file.truncate(0);
    const bytes = copyPages(database, (page, at) => file.write(page, { at }));
    file.flush();
    return bytes;
  } finally {
    file.close();
  }
}

/**
 * Gives each page of the database's file to `write`, which answers how many bytes it took: never is more than one in
 * memory, and all are of one moment, as they come from one statement. Answers the bytes in all.
 */
export function copyPages(database: Database, write: (page: Uint8Array<ArrayBuffer>, at: number) => number): number {
  let bytes = 0;
  const pages = database.prepare('SELECT data FROM sqlite_dbpage ORDER BY pgno');
  try {
    while (pages.step()) {
      const page = pages.get(0) as Uint8Array<ArrayBuffer>;
      if (write(page, bytes) !== page.length) throw new FailureError('library-full', 'No room for the backup.');
      bytes += page.length;
    }
  } finally {
    pages.finalize();
  }
  return bytes;
}
