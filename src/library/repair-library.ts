import { FailureError } from '../outcome';
import type { Database } from './database';
import { libraryFailure } from './library-failure';
import { FILE, type LibraryPool } from './library-pool';
import { SALVAGED, type Salvaged, salvage } from './salvage';
import { migrate, SCHEMA_VERSION, schemaVersion } from './schema';

/** What was saved, and the file of the origin private file system in which the damaged library is kept aside. */
export type Repaired = Salvaged & { aside: string };

/** Where the new library is built, beside the damaged one. */
const FRESH = '/salvaged.sqlite3';

/**
 * Keeps a copy of the damaged library aside, saves what can be read of it into a new one and puts that in its place. Ended
 * at any moment, it has either left the damaged library as it was or is finished by `finishRepair`. The library must not
 * be open. Rejects with a FailureError.
 */
export async function repairLibrary(pool: LibraryPool, now: number): Promise<Repaired> {
  try {
    const aside = `lectern-damaged-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}.sqlite3`;
    await writeAside(aside, pool.exportFile(FILE));
    drop(pool, FRESH);
    const salvaged = withDatabase(pool, FILE, (damaged) => {
      refuseNewer(damaged);
      return withDatabase(pool, FRESH, (fresh) => {
        migrate(fresh);
        return salvage(damaged, fresh, now);
      });
    });
    await putInPlace(pool);
    return { ...salvaged, aside };
  } catch (thrown) {
    throw libraryFailure(thrown);
  }
}

/** Finishes a repair that was broken off after all was saved, and forgets one that was broken off before. */
export async function finishRepair(pool: LibraryPool): Promise<void> {
  if (!pool.getFileNames().includes(FRESH)) return;
  if (withDatabase(pool, FRESH, isSalvaged)) await putInPlace(pool);
  else drop(pool, FRESH);
}

/** What a newer Lectern has written we would only save in part. */
function refuseNewer(damaged: Database): void {
  let version = 0;
  try {
    version = schemaVersion(damaged);
  } catch {
    // Not even that can be read: then no Lectern can.
  }
  if (version > SCHEMA_VERSION) throw new FailureError('library-newer', `Schema ${version} is to be repaired.`);
}

function isSalvaged(fresh: Database): boolean {
  try {
    return fresh.selectValue('SELECT count(*) FROM setting WHERE name = ?', [SALVAGED]) === 1;
  } catch {
    // Broken off before it had its tables.
    return false;
  }
}

async function putInPlace(pool: LibraryPool): Promise<void> {
  // A journal of the damaged library would be played back into the new one.
  pool.unlink(`${FILE}-journal`);
  await pool.importDb(FILE, pool.exportFile(FRESH));
  drop(pool, FRESH);
}

function drop(pool: LibraryPool, file: string): void {
  for (const name of [`${file}-journal`, file]) pool.unlink(name);
}

function withDatabase<T>(pool: LibraryPool, file: string, work: (database: Database) => T): T {
  const database = new pool.OpfsSAHPoolDb(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

async function writeAside(name: string, bytes: Uint8Array): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const writing = await (await root.getFileHandle(name, { create: true })).createWritable();
  await writing.write(bytes as Uint8Array<ArrayBuffer>);
  await writing.close();
}
