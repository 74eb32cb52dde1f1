import type { View } from './view';

/** Picks the backup that was made last, or its first bytes, or other text, as the reader would in the file dialog. */
export async function pickBackup(options: View, { from = 'backup', bytes = Number.MAX_SAFE_INTEGER } = {}) {
  await options.evaluate(
    async (text, length) => {
      const root = await navigator.storage.getDirectory();
      const backup = await (await root.getFileHandle('lectern-backup.sqlite3')).getFile();
      const content = text === 'backup' ? backup.slice(0, length) : text;
      const list = new DataTransfer();
      list.items.add(new File([content], 'lectern-2031-05-06.sqlite3'));
      const input = document.querySelector<HTMLInputElement>('.restore input[type=file]') as HTMLInputElement;
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    from,
    bytes,
  );
}
