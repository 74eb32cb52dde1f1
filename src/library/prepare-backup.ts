import { FailureError } from '../outcome';
import { type Database, selectNumber } from './database';
import { libraryFailure } from './library-failure';
import { migrate } from './schema';

/** Tables that every version has. */
const OURS =
  "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('article', 'content', 'image', 'tombstone')";

/**
 * Brings the copy of a backup to our schema. Throws FailureErrors: `backup-foreign` where it is no library of ours,
 * `backup-newer`, `backup-damaged`, `library-full`.
 */
export function prepareBackup(copy: Database): void {
  try {
    // Nothing that a file brings along is run but what our own statements ask for.
    copy.exec('PRAGMA trusted_schema = OFF');
    if (selectNumber(copy, OURS) !== 4) throw new FailureError('backup-foreign', 'No tables of a library.');
    const wrong = copy.selectValue('PRAGMA quick_check(1)');
    if (wrong !== 'ok') throw new FailureError('backup-damaged', String(wrong));
    migrate(copy);
  } catch (thrown) {
    throw backupFailure(thrown);
  }
}

/** The failure of something that was done with a backup's copy, in words about the backup. */
export function backupFailure(thrown: unknown): FailureError {
  const { code, message } = libraryFailure(thrown);
  const codes: Record<string, string> = {
    'library-damaged': 'backup-damaged',
    'library-newer': 'backup-newer',
    'library-failed': 'backup-damaged',
  };
  return new FailureError(codes[code] ?? code, message);
}
