import type { Backup } from '../library/write-backup';

/** Hands a backup that was written to the origin private file system to the reader, as a file of this name. */
export async function handOverBackup({ file }: Pick<Backup, 'file'>, name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await handle.getFile());
  link.download = name;
  link.click();
  // The file is read while the download runs: its address ends with this page.
}
