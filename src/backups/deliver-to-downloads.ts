import { FailureError, failureOf } from '../outcome';

type Change = { id: number; state?: { current?: string }; error?: { current?: string } };

/** What is needed of `browser.downloads`. */
export type Downloads = {
  download(options: { url: string; filename: string; conflictAction: 'overwrite'; saveAs: false }): Promise<number>;
  search(query: { id: number }): Promise<{ state?: string; error?: string }[]>;
  onChanged: {
    addListener(listener: (change: Change) => void): void;
    removeListener(listener: (change: Change) => void): void;
  };
};

/**
 * Hands the file at the address that `copy` answers to the browser's downloads, and waits until it is there. `downloads` is undefined where
 * the reader has not allowed them. Throws FailureErrors: `backup-not-allowed`, `library-full`, `backup-unwritten`.
 */
export async function deliverToDownloads(
  downloads: Downloads | undefined,
  copy: () => Promise<string>,
  name: string,
): Promise<void> {
  if (!downloads) throw new FailureError('backup-not-allowed', 'No permission for downloads.');
  const error = await finished(downloads, { url: await copy(), filename: `Lectern/${name}` });
  if (error === undefined) return;
  throw new FailureError(error === 'FILE_NO_SPACE' ? 'library-full' : 'backup-unwritten', error);
}

/** Why the download came to nothing; undefined where it did not. */
async function finished(downloads: Downloads, file: { url: string; filename: string }): Promise<string | undefined> {
  let resolve = (_: string | undefined) => {};
  const end = new Promise<string | undefined>((resolveEnd) => {
    resolve = resolveEnd;
  });
  let id: number | undefined;
  const tellEnd = (state: string | undefined, error: string | undefined) => {
    if (state === 'complete') resolve(undefined);
    if (state === 'interrupted') resolve(error ?? 'interrupted');
  };
  const listener = (change: Change) => {
    if (change.id === id) tellEnd(change.state?.current, change.error?.current);
  };
  downloads.onChanged.addListener(listener);
  try {
    id = await downloads.download({ ...file, conflictAction: 'overwrite', saveAs: false });
    // It may have ended before its id was known here.
    const [now] = await downloads.search({ id });
    tellEnd(now?.state, now?.error);
    return await end;
  } catch (thrown) {
    return failureOf(thrown).message;
  } finally {
    downloads.onChanged.removeListener(listener);
  }
}
