import sqlite3InitModule, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { retryWhile } from './retry-while';

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

/** The files among which the library has its own, as sqlite-wasm's pool offers them. */
export type LibraryPool = Pick<SAHPoolUtil, 'importDb' | 'exportFile' | 'unlink' | 'getFileNames' | 'OpfsSAHPoolDb'>;

export const FILE = '/lectern.sqlite3';

/** Opens the files on the origin private file system. In a dedicated worker only, which has them until it ends. */
export async function openPool(): Promise<LibraryPool> {
  loading ??= sqlite3InitModule();
  const sqlite3 = await loading;
  const installed = () => sqlite3.installOpfsSAHPoolVfs(POOL);
  return retryWhile(isHeldElsewhere, installed, { delaysMs: HANDLE_DELAYS_MS, wait });
}

/** A file of the origin private file system has one access handle at a time: https://fs.spec.whatwg.org. */
function isHeldElsewhere(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'NoModificationAllowedError';
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
