import type { BackupFolder } from './deliver-to-folder';
import { findPickedFolder, putPickedFolder } from './picked-folder';

type Permissions = {
  contains(asked: { permissions: ['downloads'] }): Promise<boolean>;
  request(asked: { permissions: ['downloads'] }): Promise<boolean>;
};

const DOWNLOADS = { permissions: ['downloads'] } satisfies { permissions: ['downloads'] };

/** Whether backups may go to the browser's downloads. */
export function downloadsWay(permissions: Permissions) {
  const way = (isAllowed: boolean) => ({ name: isAllowed ? ('ready' as const) : ('unasked' as const) });
  return {
    find: async () => way(await permissions.contains(DOWNLOADS)),
    ask: async () => way(await permissions.request(DOWNLOADS)),
  };
}

type PickFolder = (options: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;

/** Whether backups may go to a folder that the reader picked. `pick`: the browser's own `showDirectoryPicker`. */
export function folderWay(pick: PickFolder) {
  const find = async () => stateOf(await findPickedFolder());
  return {
    find,
    async ask() {
      const folder = await findPickedFolder();
      const state = await stateOf(folder);
      if (folder && state.name === 'closed') await folder.requestPermission({ mode: 'readwrite' });
      else await putPickedFolder(await pick({ id: 'lectern-backups', mode: 'readwrite' }));
      return find();
    },
  };
}

async function stateOf(folder: BackupFolder | undefined) {
  if (!folder) return { name: 'unasked' as const };
  const permission = await folder.queryPermission({ mode: 'readwrite' });
  return permission === 'granted'
    ? { name: 'ready' as const, folder: folder.name }
    : { name: 'closed' as const, folder: folder.name };
}
