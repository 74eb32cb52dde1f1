import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, waitFor } from './view';
import { violations } from './violations';

describe.each<BrowserName>(['chrome', 'firefox'])('a backup in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;

  beforeAll(async () => {
    server = await serveSample();
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('is an SQLite database with everything that is kept', async () => {
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    const options = await session.openExtensionPage('src/options/index.html');
    await waitFor(options, () => document.querySelector('.care-facts')?.textContent?.includes('1 article'));
    expect(await violations(options)).toEqual([]);
    await options.evaluate(() =>
      document.querySelector('.care-told')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await options.click('.care-commands .button.main');
    await waitFor(options, () => document.querySelector('.care-told')?.textContent?.startsWith('The backup is'));
    const base64 = await options.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle('lectern-backup.sqlite3')).getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (bytes as unknown as { toBase64(): string }).toBase64();
    });
    expect(await contentsOf(new Uint8Array(Buffer.from(base64, 'base64')))).toEqual({
      check: 'ok',
      title: 'How a village kept its newspaper',
      pictures: 2,
      hasSource: 1,
    });
    await options.click('.care-commands .button:last-child');
    await waitFor(options, () => document.querySelector('.care-told')?.textContent?.startsWith('The library is whole'));
  });
});

/** What any SQLite program finds in the file. */
async function contentsOf(bytes: Uint8Array) {
  const sqlite3 = await sqlite3InitModule();
  const database = new sqlite3.oo1.DB(':memory:');
  const place = sqlite3.wasm.allocFromTypedArray(bytes);
  const flags = sqlite3.capi.SQLITE_DESERIALIZE_FREEONCLOSE;
  sqlite3.capi.sqlite3_deserialize(database.pointer ?? 0, 'main', place, bytes.length, bytes.length, flags);
  const contents = {
    check: database.selectValue('PRAGMA integrity_check'),
    title: database.selectValue('SELECT title FROM article'),
    pictures: database.selectValue('SELECT count(*) FROM image WHERE bytes IS NOT NULL'),
    hasSource: database.selectValue('SELECT source IS NOT NULL FROM content'),
  };
  database.close();
  return contents;
}
