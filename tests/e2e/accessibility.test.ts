import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, waitFor } from './view';
import { violations } from './violations';

const cases = (['chrome', 'firefox'] as BrowserName[]).flatMap((name) => [
  { name, colours: 'light' },
  { name, colours: 'dark' },
]);

describe.each(cases)('axe finds nothing in $name, $colours,', ({ name, colours }) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample();
    origin = `http://localhost:${server.port}`;
    session = await openSession(name, { isDark: colours === 'dark' });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('in an empty library', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(shelf, () => document.querySelector('.notice') !== null);
    expect(await violations(shelf)).toEqual([]);
  });

  it('in the popup, before and after keeping', async () => {
    await session.openPage(`${origin}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colours === 'dark');
    expect(await violations(popup)).toEqual([]);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    expect(await violations(popup)).toEqual([]);
  });

  it('in an article with formulas, code, notes and tables', async () => {
    await session.openPage(`${origin}/sample/manual.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.article-body math') !== null);
    expect(await violations(popup)).toEqual([]);
  });

  it('in the popup where there is no article, and where it may not look', async () => {
    for (const address of [`${origin}/sample/listing.html`, name === 'chrome' ? 'chrome://version' : 'about:support']) {
      await session.openPage(address);
      const popup = await session.clickAction();
      await waitFor(popup, () => document.querySelector('.notice') !== null);
      expect(await violations(popup)).toEqual([]);
    }
  });

  it('in the library, searching and removing', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html?q=village');
    await waitFor(shelf, () => document.querySelector('.entry mark') !== null);
    expect(await violations(shelf)).toEqual([]);
    await shelf.click('.entry-commands button:last-child');
    await waitFor(shelf, () => document.querySelector('.toast:not([hidden]) button') !== null);
    expect(await violations(shelf)).toEqual([]);
    await shelf.click('.toast button');
    await waitFor(shelf, () => document.querySelector('.entry') !== null);
  });

  it('in the reader tab, with a kept article and with one that is gone', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
    for (const path of [address.slice(1), 'src/reader-tab/index.html?kept=none']) {
      const tab = await session.openExtensionPage(path);
      await waitFor(tab, () => document.querySelector('.article, .notice') !== null);
      expect(await violations(tab)).toEqual([]);
    }
  });
});
