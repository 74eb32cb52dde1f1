import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Database } from './database';
import { retryWhile } from './retry-while';
import type { BackupPool } from './taken-backup';

const POOL = {
  name: 'lectern',
  directory: '/lectern',
  // Without it, a pool that cannot be opened, as when another worker still holds its files, is deleted.
  preserveOnInitFailure: true,
  // Without it, a second try answers with the first one's failure.
  forceReinitIfPreviouslyFailed: true,
};

/** An owner that is ending lets go of its files within this; 3.1 seconds in all. */
const HANDLE_DELAYS_MS = [50, 100, 200, 400, 800, 1600];

let loading: Promise<Sqlite3Static> | undefined;

/** An open database, all of its file as it is between two calls, and the files that it has its own among. */
export type OpenDatabase = { database: Database; bytes(): Uint8Array; pool: BackupPool };

const FILE = '/lectern.sqlite3';

/** Opens the library's database on the origin private file system. In a dedicated worker only; takes one at a time. */
export async function openDatabase(): Promise<OpenDatabase> {
  loading ??= sqlite3InitModule();
  const sqlite3 = await loading;
  const installed = () => sqlite3.installOpfsSAHPoolVfs(POOL);
  const pool = await retryWhile(isHeldElsewhere, installed, { delaysMs: HANDLE_DELAYS_MS, wait });
  return { database: new pool.OpfsSAHPoolDb(FILE), bytes: () => pool.exportFile(FILE), pool };
}

/** A file of the origin private file system has one access handle at a time: https://fs.spec.whatwg.org. */
function isHeldElsewhere(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'NoModificationAllowedError';
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
