import { createLibrary, type LibraryApi } from './create-library';
import { type LibraryCall, libraryCaller } from './library-call';
import { openDatabase } from './open-database';

/** Entry of the dedicated worker that owns the database: answers LibraryCalls with LibraryAnswers. */
const call = libraryCaller(openLibrary);

addEventListener('message', async ({ data }: MessageEvent<LibraryCall>) => {
  postMessage({ id: data.id, outcome: await call(data.call, data.args) });
});

async function openLibrary(): Promise<LibraryApi> {
  const database = await openDatabase();
  try {
    return createLibrary(database, Date.now, () => crypto.randomUUID());
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}
