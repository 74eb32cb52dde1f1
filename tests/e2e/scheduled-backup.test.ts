import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, until, type View, waitFor } from './view';
import { violations } from './violations';

const OPTIONS = 'src/options/index.html';
const CHOICES = '.scheduled select';

describe.each<BrowserName>(['chrome', 'firefox'])('backups by themselves in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let folder: string;

  beforeAll(async () => {
    server = await serveSample();
    folder = await mkdtemp(join(tmpdir(), 'lectern-allowed-'));
    session = await openSession(name, { folder: await allowed(name, folder) });
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('go to the downloads once they are chosen, and the last backup is that one', async () => {
    const options = await session.openExtensionPage(OPTIONS);
    await waitFor(options, () => document.querySelector('.care-facts')?.textContent?.includes('1 article'));
    await choose(options, 0, 'weekly');
    if (name === 'firefox') await allow(options);
    await waitFor(options, () => document.querySelector('.care-facts')?.textContent?.includes('0 kept since'));
    expect(await violations(options)).toEqual([]);
    const path = await options.evaluate(async () => {
      const { downloads } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return (await downloads.search({ filenameRegex: 'lectern-auto' }))[0]?.filename as string;
    });
    const bytes = await readFile(path);
    await rm(path);
    expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(bytes.includes('How a village kept its newspaper')).toBe(true);
  });

  it('say on the button and the page that one was not made, until it is', async () => {
    const options = await session.openExtensionPage(OPTIONS);
    // The folder that the reader picked: no dialog of the system can be answered here, and it was not allowed again.
    await options.evaluate(async () => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      await storage.local.set({ 'last-backup': 1, 'backup-schedule': { every: 'daily', to: 'folder' } });
    });
    await until(async () => (await session.badge()) === '!', 'the badge');
    if (name === 'firefox') return;
    await waitFor(options, () => document.querySelector('.care-told.alarm')?.textContent?.includes('no folder'));
    await options.evaluate(pickOriginFolder);
    await choose(options, 0, 'weekly');
    await until(async () => (await session.badge()) === '', 'the badge to go');
    const files = await waitFor(options, async () => {
      const root = await navigator.storage.getDirectory();
      const picked = (await root.getDirectoryHandle('picked')) as unknown as { keys(): AsyncIterable<string> };
      const names: string[] = [];
      for await (const one of picked.keys()) names.push(one);
      return names;
    });
    expect(files).toEqual([expect.stringMatching(/^lectern-auto-.*\.sqlite3$/)]);
  });
});

async function choose(view: View, which: number, value: string): Promise<void> {
  await view.evaluate(
    (selector, place, chosen) => {
      const select = document.querySelectorAll<HTMLSelectElement>(selector)[place] as HTMLSelectElement;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    CHOICES,
    which,
    value,
  );
}

/** Firefox asks only upon a real click, which the choice above is not. */
async function allow(view: View): Promise<void> {
  await waitFor(view, () => {
    const button = document.querySelector('.scheduled button');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return button !== null;
  });
  await view.click('.scheduled button');
}

/** A folder of the origin private file system, which is always allowed, as the one that the reader picked. */
async function pickOriginFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const picked = await root.getDirectoryHandle('picked', { create: true });
  const opening = indexedDB.open('lectern-folder', 1);
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const putting = opening.result.transaction('picked', 'readwrite').objectStore('picked').put(picked, 'backups');
  await new Promise((put) => {
    putting.onsuccess = put;
  });
  opening.result.close();
}

/** Chrome asks by a dialog that no test can answer: there the extension is one that has been allowed before. */
async function allowed(name: BrowserName, folder: string): Promise<string> {
  if (name === 'firefox') return 'dist/firefox';
  await cp('dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] }));
  return folder;
}
