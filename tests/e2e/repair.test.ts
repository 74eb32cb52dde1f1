import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const OPTIONS = 'src/options/index.html';
/** A page of the extension that asks nothing of the library, so that nobody holds its file. */
const QUIET_PAGE = 'licences/preact.txt';
const PAGE_BYTES = 8192;

/** Overwrites a part of the library's file, which sqlite-wasm keeps under a name of its own, behind 4096 bytes of its own. */
async function overwrite(view: View, from: number, length: number) {
  await view.evaluate(
    async (start, count) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('lectern')).getDirectoryHandle('.opaque');
      const files = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
      let largest: FileSystemFileHandle | undefined;
      let size = 0;
      for await (const handle of files) {
        const file = await handle.getFile();
        if (file.size > size) [largest, size] = [handle, file.size];
      }
      const writing = await (largest as FileSystemFileHandle).createWritable({ keepExistingData: true });
      await writing.write({ type: 'write', position: 4096 + start, data: new Uint8Array(count).fill(0xff) });
      await writing.close();
    },
    from,
    length,
  );
}

/** Where the texts stand in the file, which has so few that they take one page. */
async function pageOfTexts(options: View): Promise<number> {
  const base64 = await options.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('lectern-backup.sqlite3')).getFile();
    return (new Uint8Array(await file.arrayBuffer()) as unknown as { toBase64(): string }).toBase64();
  });
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const { oo1, wasm, capi } = await sqlite3InitModule();
  const database = new oo1.DB(':memory:');
  const place = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE;
  capi.sqlite3_deserialize(database.pointer ?? 0, 'main', place, bytes.length, bytes.length, flags);
  const page = Number(database.selectValue("SELECT rootpage FROM sqlite_schema WHERE name = 'content'"));
  database.close();
  return page;
}

const told = (view: View, selector: string, words: string) =>
  waitFor(view, (at, text) => document.querySelector(at)?.textContent?.includes(text), selector, words);
const press = (view: View, selector: string) =>
  view.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), selector);

describe.each<BrowserName>(['chrome', 'firefox'])('a damaged library in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let textsFrom: number;

  beforeAll(async () => {
    server = await serveSample();
    session = await openSession(name);
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    const options = await session.openExtensionPage(OPTIONS);
    await press(options, '.care-commands .button.main');
    await told(options, '.care-told', 'The backup is');
    textsFrom = ((await pageOfTexts(options)) - 1) * PAGE_BYTES;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('is found by a check, and saved but for what cannot be read', async () => {
    await session.restart();
    await overwrite(await session.openExtensionPage(QUIET_PAGE), textsFrom, PAGE_BYTES);
    const options = await session.openExtensionPage(OPTIONS);
    await told(options, '.care-facts', '1 article');
    await press(options, '.care-commands .button:last-child');
    await told(options, '.care-told', 'Something is damaged');
    expect(await violations(options)).toEqual([]);
    await press(options, '.repair .button.main');
    await told(
      options,
      '.repair [role=status]',
      'Saved: 1 article and 2 pictures. At least 1 piece could not be read.',
    );
    await press(options, '.care-commands .button:last-child');
    await told(options, '.care-told', 'The library is whole');
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 1);
    await shelf.click('.entry-link');
    const kept = await session.findExtensionPage('reader-tab');
    await told(kept, '.article-body', 'Every page was then photographed by two retired teachers');
  });

  it('that does not open is kept aside, and says that nothing of it could be read', async () => {
    await session.restart();
    await overwrite(await session.openExtensionPage(QUIET_PAGE), 0, PAGE_BYTES);
    const options = await session.openExtensionPage(OPTIONS);
    await told(options, '.care-told', 'The library’s file is damaged');
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await told(shelf, '.notice', 'in the settings, under Library');
    await press(options, '.repair .button.main');
    await told(options, '.repair [role=status]', 'No article in the damaged file could be read');
    await told(options, '.care-facts', '0 articles');
    const aside = await options.evaluate(async () => {
      const names: string[] = [];
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
      for await (const file of root.keys()) if (file.startsWith('lectern-damaged-')) names.push(file);
      return names.length;
    });
    expect(aside).toBe(2);
  });
});
