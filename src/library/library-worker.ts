import { createLibrary } from './create-library';
import { type LibraryCall, libraryCaller, type WholeLibraryApi } from './library-call';
import { openDatabase } from './open-database';
import { writeBackup } from './write-backup';

/** For so long a removal can be undone; what was removed before is deleted for good when the library opens. */
const UNDO_MS = 24 * 60 * 60 * 1000;

/** Entry of the dedicated worker that owns the database: answers LibraryCalls with LibraryAnswers. */
const call = libraryCaller(openLibrary);

addEventListener('message', async ({ data }: MessageEvent<LibraryCall>) => {
  postMessage({ id: data.id, outcome: await call(data.call, data.args) });
});

async function openLibrary(): Promise<WholeLibraryApi> {
  const { database, bytes } = await openDatabase();
  try {
    const library = createLibrary(database, Date.now, () => crypto.randomUUID());
    library.purgeRemoved(UNDO_MS);
    return { ...library, backup: () => writeBackup(bytes) };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}
