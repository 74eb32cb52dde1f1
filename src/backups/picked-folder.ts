import type { BackupFolder } from './deliver-to-folder';

const DATABASE = 'lectern-folder';
const STORE = 'picked';
const KEY = 'backups';

/** Remembers the folder that the reader picked for backups: only IndexedDB can hold its handle. */
export async function putPickedFolder(folder: BackupFolder): Promise<void> {
  await inStore('readwrite', (store) => store.put(folder, KEY));
}

/** Undefined where none was picked. */
export async function findPickedFolder(): Promise<BackupFolder | undefined> {
  return (await inStore('readonly', (store) => store.get(KEY))) as BackupFolder | undefined;
}

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
