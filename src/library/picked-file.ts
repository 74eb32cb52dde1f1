import { libraryFailure } from './library-failure';

/** Where a page puts the file that the reader picked: messages carry no bytes, and the worker reads it from there. */
const PICKED_FILE = 'lectern-picked.sqlite3';

/** Called in a page. Rejects with a FailureError, `library-full` where there is no room. */
export async function putPickedFile(file: Blob): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle(PICKED_FILE, { create: true });
    // Closes what it writes to when all is written.
    await file.stream().pipeTo(await handle.createWritable());
  } catch (thrown) {
    throw libraryFailure(thrown);
  }
}

/** The picked file. Rejects with NotFoundError where no page has put one there. */
export async function pickedFile(): Promise<File> {
  const root = await navigator.storage.getDirectory();
  return (await root.getFileHandle(PICKED_FILE)).getFile();
}

export async function removePickedFile(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // There is none where no page has put it there.
  await root.removeEntry(PICKED_FILE).catch(() => {});
}
