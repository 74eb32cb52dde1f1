import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { pickBackup } from './pick-backup';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const OPTIONS = 'src/options/index.html';

const isTold = (options: View, words: string) =>
  waitFor(options, (text) => document.querySelector('.restore [role=status]')?.textContent?.includes(text), words);

describe.each<BrowserName>(['chrome', 'firefox'])('restoring a backup in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let options: View;

  beforeAll(async () => {
    server = await serveSample();
    session = await openSession(name);
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    options = await session.openExtensionPage(OPTIONS);
    await options.evaluate(() =>
      document.querySelector('.care-told')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await options.click('.care-commands .button.main');
    await waitFor(options, () => document.querySelector('.care-told')?.textContent?.startsWith('The backup is'));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('says that nothing in it is missing where nothing is', async () => {
    await pickBackup(options);
    await isTold(options, 'The backup holds 1 article and 0 highlights.');
    const facts = await options.evaluate(() =>
      [...document.querySelectorAll('.restore-preview dd')].map(({ textContent }) => textContent),
    );
    expect(facts).toEqual(['0 articles', '0 articles', '1 article', '0 articles']);
    expect(await violations(options)).toEqual([]);
  });

  it('brings back what was removed, with its pictures', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 1);
    await shelf.press('j', 'x');
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 0);
    options = await session.openExtensionPage(OPTIONS);
    await pickBackup(options);
    await isTold(options, 'The backup holds 1 article');
    await options.evaluate(() => document.querySelector<HTMLElement>('.restore-preview input')?.click());
    await options.evaluate(() => document.querySelector<HTMLElement>('.restore-preview .button.main')?.click());
    await isTold(options, 'Added: 1 article;');
    const again = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(again, () => document.querySelectorAll('.entry').length === 1);
    await waitFor(options, () => document.querySelector('.care-facts')?.textContent?.includes('2 pictures'));
  });

  it('says what is wrong with a file, and goes on', async () => {
    await pickBackup(options, { from: 'a shopping list' });
    await isTold(options, 'no backup of Lectern');
    await pickBackup(options, { bytes: 24_576 });
    await isTold(options, 'damaged');
    await pickBackup(options);
    await isTold(options, 'The backup holds 1 article');
  });
});
