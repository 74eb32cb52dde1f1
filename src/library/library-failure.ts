import { FailureError } from '../outcome';

/** SQLite's primary result codes that have words of their own; https://sqlite.org/rescode.html. */
const CODES: Record<number, string> = {
  5: 'library-busy', // SQLITE_BUSY
  6: 'library-busy', // SQLITE_LOCKED
  8: 'library-newer', // SQLITE_READONLY: see open-schema.ts
  // SQLITE_IOERR: what sqlite-wasm makes of all that the file system throws, a full disk above all (seen in both browsers).
  10: 'library-disk',
  11: 'library-damaged', // SQLITE_CORRUPT
  13: 'library-full', // SQLITE_FULL
  26: 'library-damaged', // SQLITE_NOTADB
};

/** The failure that something thrown by SQLite or by the file system under it stands for. */
export function libraryFailure(thrown: unknown): FailureError {
  if (thrown instanceof FailureError) return thrown;
  if (!(thrown instanceof Error)) return new FailureError('library-failed', String(thrown));
  return new FailureError(codeOf(thrown), `${thrown.name}: ${thrown.message}`);
}

function codeOf(error: Error & { resultCode?: unknown }): string {
  if (/QuotaExceeded|no space|disk is full/i.test(`${error.name} ${error.message}`)) return 'library-full';
  // Access handles are exclusive: an owner that is still ending holds them.
  if (error.name === 'NoModificationAllowedError') return 'library-busy';
  // The low byte of an extended result code is the primary one.
  return (typeof error.resultCode === 'number' && CODES[error.resultCode & 0xff]) || 'library-failed';
}

/** `work`, failing with a FailureError only. */
export function failingAsLibrary<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return work(...args);
    } catch (thrown) {
      throw libraryFailure(thrown);
    }
  };
}
