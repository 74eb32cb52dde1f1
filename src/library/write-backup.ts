import { libraryFailure } from './library-failure';

/** The copy in the origin private file system that a page hands to the reader. */
export const BACKUP_FILE = 'lectern-backup.sqlite3';

/** Where the copy is, and its size. */
export type Backup = { file: string; bytes: number };

/**
 * Writes a copy of the database where every page of the extension can read it, in place of the one before: a plain
 * SQLite file. Rejects with a FailureError, `library-full` where there is no room, and leaves no half copy.
 */
export async function writeBackup(bytesOf: () => Uint8Array): Promise<Backup> {
  try {
    const bytes = bytesOf();
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle(BACKUP_FILE, { create: true });
    // Written beside the file, which it takes the place of when it is closed.
    const writing = await file.createWritable();
    await writing.write(bytes as Uint8Array<ArrayBuffer>);
    await writing.close();
    return { file: BACKUP_FILE, bytes: bytes.length };
  } catch (thrown) {
    throw libraryFailure(thrown);
  }
}
