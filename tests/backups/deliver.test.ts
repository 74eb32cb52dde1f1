import { describe, expect, it } from 'vitest';
import { type Downloads, deliverToDownloads } from '../../src/backups/deliver-to-downloads';
import { type BackupFolder, deliverToFolder } from '../../src/backups/deliver-to-folder';

const COPY = async () => new Blob(['the whole library']);
const ADDRESS = async () => 'blob:one';

/** A folder in memory that the reader allowed, or not. */
function folderOf(names: string[], over: Partial<BackupFolder> = {}) {
  const files = new Map(names.map((name) => [name, 'old']));
  const folder: BackupFolder = {
    name: 'Safe',
    queryPermission: async () => 'granted',
    requestPermission: async () => 'granted',
    getFileHandle: async (name) => ({
      async createWritable() {
        const decoder = new TextDecoder();
        let text = '';
        return new WritableStream({
          write(piece) {
            text += decoder.decode(piece, { stream: true });
          },
          close: () => void files.set(name, text),
        });
      },
    }),
    removeEntry: async (name) => void files.delete(name),
    async *keys() {
      yield* [...files.keys()];
    },
    ...over,
  };
  return { folder, files };
}

describe('a backup in a folder', () => {
  it('is written whole, and of those made by themselves the last three stay', async () => {
    const days = ['2031-05-03', '2031-05-01', '2031-05-02'].map((day) => `lectern-auto-${day}.sqlite3`);
    const { folder, files } = folderOf([...days, 'lectern-2030-01-01.sqlite3', 'letters.txt']);
    await deliverToFolder(folder, COPY, 'lectern-auto-2031-05-06.sqlite3');
    expect(files.get('lectern-auto-2031-05-06.sqlite3')).toBe('the whole library');
    expect([...files.keys()].sort()).toEqual([
      'lectern-2030-01-01.sqlite3',
      'lectern-auto-2031-05-02.sqlite3',
      'lectern-auto-2031-05-03.sqlite3',
      'lectern-auto-2031-05-06.sqlite3',
      'letters.txt',
    ]);
  });

  it('deletes none where the new one does not come to its end', async () => {
    const days = [1, 2, 3, 4].map((day) => `lectern-auto-2031-05-0${day}.sqlite3`);
    const full = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
    const { folder, files } = folderOf(days, { getFileHandle: async () => ({ createWritable: full }) });
    await expect(deliverToFolder(folder, COPY, 'lectern-auto-2031-05-06.sqlite3')).rejects.toMatchObject({
      code: 'library-full',
    });
    expect([...files.keys()]).toEqual(days);
  });

  it('says where the folder was not picked, is gone, or has to be allowed again', async () => {
    const failing = (folder: BackupFolder | undefined) =>
      deliverToFolder(folder, COPY, 'one').then(
        () => 'written',
        ({ code }) => code,
      );
    const gone = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
    expect(await failing(undefined)).toBe('backup-no-folder');
    expect(await failing(folderOf([], { getFileHandle: gone }).folder)).toBe('backup-no-folder');
    expect(await failing(folderOf([], { queryPermission: async () => 'prompt' }).folder)).toBe('backup-folder-closed');
  });
});

/** Downloads of which one ends as `state`: before its number is known, or after. */
function downloadsEnding(state: string, error?: string, isEarly = false) {
  const listeners = new Set<Parameters<Downloads['onChanged']['addListener']>[0]>();
  const asked: string[] = [];
  const downloads: Downloads = {
    async download({ url, filename }) {
      asked.push(`${url} as ${filename}`);
      return 7;
    },
    async search() {
      if (isEarly) return [{ state, ...(error !== undefined && { error }) }];
      queueMicrotask(() => {
        for (const tell of listeners) tell({ id: 8, state: { current: 'interrupted' } });
        for (const tell of listeners) tell({ id: 7, state: { current: state }, error: { current: error } as never });
      });
      return [{ state: 'in_progress' }];
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return { downloads, asked, listeners };
}

describe('a backup among the downloads', () => {
  it.each([true, false])('is there when it has ended (before its number is known: %s)', async (isEarly) => {
    const { downloads, asked, listeners } = downloadsEnding('complete', undefined, isEarly);
    await deliverToDownloads(downloads, ADDRESS, 'one.sqlite3');
    expect(asked).toEqual(['blob:one as Lectern/one.sqlite3']);
    expect(listeners.size).toBe(0);
  });

  it.each([
    ['FILE_NO_SPACE', 'library-full'],
    ['FILE_ACCESS_DENIED', 'backup-unwritten'],
  ])('that ends by %s fails as %s', async (error, code) => {
    const { downloads } = downloadsEnding('interrupted', error);
    await expect(deliverToDownloads(downloads, ADDRESS, 'one.sqlite3')).rejects.toMatchObject({ code });
  });

  it('fails where downloads are not allowed', async () => {
    await expect(deliverToDownloads(undefined, ADDRESS, 'one')).rejects.toMatchObject({
      code: 'backup-not-allowed',
    });
  });
});
