import { FailureError, failureOf } from '../outcome';
import { SCHEDULED_NAME } from './create-backups';

type Permission = { mode: 'readwrite' };

/** What is needed of the platform's FileSystemDirectoryHandle, and of what Chrome adds to it. */
export type BackupFolder = {
  name: string;
  queryPermission(asked: Permission): Promise<PermissionState>;
  requestPermission(asked: Permission): Promise<PermissionState>;
  getFileHandle(
    name: string,
    options: { create: true },
  ): Promise<{ createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>> }>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
};

/** So many backups that were made by themselves stay. */
const KEPT_BACKUPS = 3;

/**
 * Writes a backup into the folder, piece by piece, and deletes the oldest of those that were made by themselves.
 * Throws FailureErrors: `backup-no-folder`, `backup-folder-closed` where the reader has to allow it again,
 * `library-full`, `backup-unwritten`.
 */
export async function deliverToFolder(
  folder: BackupFolder | undefined,
  copy: () => Promise<Blob>,
  name: string,
): Promise<void> {
  if (!folder) throw new FailureError('backup-no-folder', 'No folder was picked.');
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') {
    throw new FailureError('backup-folder-closed', folder.name);
  }
  const whole = await copy();
  try {
    const file = await folder.getFileHandle(name, { create: true });
    await whole.stream().pipeTo(await file.createWritable());
    await deleteOldest(folder);
  } catch (thrown) {
    throw folderFailure(thrown);
  }
}

async function deleteOldest(folder: BackupFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (SCHEDULED_NAME.test(name)) names.push(name);
  for (const old of names.sort().slice(0, -KEPT_BACKUPS)) await folder.removeEntry(old);
}

function folderFailure(thrown: unknown): FailureError {
  const { message } = failureOf(thrown);
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'NotFoundError') return new FailureError('backup-no-folder', message);
  if (name === 'QuotaExceededError') return new FailureError('library-full', message);
  return new FailureError('backup-unwritten', message);
}
