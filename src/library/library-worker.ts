import { createBackupAddress } from './backup-address';
import { createLibrary } from './create-library';
import type { Database } from './database';
import { type LibraryCall, libraryCaller, type WholeLibraryApi } from './library-call';
import { changeTeller } from './library-changes';
import { FILE, openPool } from './library-pool';
import { pickedFile, removePickedFile } from './picked-file';
import { finishRepair, repairLibrary } from './repair-library';
import { takenBackup } from './taken-backup';
import { writeBackup } from './write-backup';

/** For so long a removal can be undone; what was removed before is deleted for good when the library opens. */
const UNDO_MS = 24 * 60 * 60 * 1000;

/** Entry of the dedicated worker that owns the database: answers LibraryCalls with LibraryAnswers. */
const call = libraryCaller(openLibrary, repair);
const tellChange = changeTeller();
let open: Database | undefined;

addEventListener('message', async ({ data }: MessageEvent<LibraryCall>) => {
  const outcome = await call(data.call, data.args);
  postMessage({ id: data.id, outcome });
  if ('value' in outcome) tellChange(data.call);
});

async function openLibrary(): Promise<WholeLibraryApi> {
  const pool = await openPool();
  await finishRepair(pool);
  const database = new pool.OpfsSAHPoolDb(FILE);
  const newId = () => crypto.randomUUID();
  try {
    const library = createLibrary(database, Date.now, newId);
    if (!library.facts().isReadOnly) library.purgeRemoved(UNDO_MS);
    const taken = takenBackup(pool, { database, now: Date.now, newId });
    // One that was taken in when the browser ended is of no use any more.
    await taken.drop();
    open = database;
    return {
      ...library,
      backup: () => writeBackup(database),
      backupAddress: createBackupAddress(),
      takeBackup: async () => taken.take(await pickedFile()).finally(removePickedFile),
      mergeBackup: taken.merge,
      dropBackup: taken.drop,
    };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

async function repair() {
  open?.close();
  open = undefined;
  return repairLibrary(await openPool(), Date.now());
}
