import { BACKUP_FILE } from './write-backup';

/**
 * Answers with an address of the last backup that the browser's downloads can read: a service worker, which hands it to
 * them, can make none. It holds until the next one is asked for, or the worker ends.
 */
export function createBackupAddress(): () => Promise<string> {
  let address: string | undefined;
  return async () => {
    if (address) URL.revokeObjectURL(address);
    const root = await navigator.storage.getDirectory();
    address = URL.createObjectURL(await (await root.getFileHandle(BACKUP_FILE)).getFile());
    return address;
  };
}
