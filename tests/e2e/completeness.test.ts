import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { isShown } from './reader-tab';
import { pageWithForeignPicture } from './sample-pages';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0b6b3a"/></svg>`;
const SIZES = 'src="/sample/press.svg" srcset="/sample/press.svg 1600w, /sample/lighthouse.svg 4000w"';
const withIcon = (page: string) =>
  page.replace('href="data:,"', `href="data:image/svg+xml,${encodeURIComponent(ICON)}"`);

describe.each<BrowserName>(['chrome', 'firefox'])('keeping completely in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  const pages: Record<string, string> = {};

  const popupOn = async (path: string): Promise<View> => {
    await session.openPage(`http://localhost:${server.port}${path}`);
    return session.clickAction();
  };
  const keep = async (path: string): Promise<View> => {
    const popup = await popupOn(path);
    await isShown(popup);
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('.keep-status')?.textContent?.includes('Undo'));
    return popup;
  };
  /** The width of the icon in the short list, once it is drawn: nothing of a broken one is. */
  const iconWidth = (popup: View) =>
    waitFor(popup, () => {
      const icon = document.querySelector<HTMLImageElement>('.waiting img.site-icon[src^="blob:"]');
      return icon?.complete && icon.naturalWidth;
    });

  beforeAll(async () => {
    server = await serveSample({ pages });
    const foreign = pageWithForeignPicture(`http://127.0.0.1:${server.port}`);
    pages['/in-page'] = withIcon(foreign);
    pages['/linked'] = foreign.replace('href="data:,"', 'href="/sample/press.svg" type="image/svg+xml"');
    pages['/sizes'] = foreign.replace('src="/sample/press.svg"', SIZES);
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('lists what could not be fetched, with the reason', async () => {
    const popup = await keep('/linked');
    await waitFor(popup, () => document.querySelector('.missing-list summary') !== null);
    await popup.click('.missing-list summary');
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.missing-list li')].map((item) => [
        item.querySelector('a')?.getAttribute('href'),
        item.querySelector('span')?.textContent,
      ]),
    );
    expect(listed).toEqual([[`http://127.0.0.1:${server.port}/sample/lighthouse.svg`, 'Its host is not allowed yet']]);
    expect(await violations(popup)).toEqual([]);
  });

  it('keeps the icon that the page links to, and shows it in the short list', async () => {
    const popup = await popupOn('/sample/listing.html');
    expect(await iconWidth(popup)).toBeGreaterThan(0);
    expect(await violations(popup)).toEqual([]);
  });

  it('keeps an icon that stands in the page itself, and has both after a restart', async () => {
    await keep('/in-page');
    await waitFor(
      await popupOn('/sample/listing.html?both'),
      () => document.querySelectorAll('.waiting .site-icon[src]').length === 2,
    );
    await session.restart();
    const popup = await popupOn('/sample/listing.html?again');
    await waitFor(popup, () => document.querySelectorAll('.waiting .site-icon[src]').length === 2);
    expect(await iconWidth(popup)).toBeGreaterThan(0);
  });

  it('finds the pictures that a page has in full size, and keeps them so where the reader allows it', async () => {
    await keep('/sizes');
    const shelf = await session.openExtensionPage('src/shelf/index.html?sizes');
    const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
    const tab = await session.openExtensionPage(address.slice(1));
    await isShown(tab);
    await tab.press('w');
    await waitFor(tab, () => document.body.textContent?.includes('has 1 picture in a larger size'));
    expect(await violations(tab)).toEqual([]);
    // Chromium asks for the permission in a window of its own that no driver reaches.
    if (name === 'chrome') return;
    await tab.click('section.cut-status button');
    await waitFor(tab, () => document.body.textContent?.includes('1 picture is kept in full size'));
    // The upper corner of the large one is dark, of the other one light.
    await waitFor(tab, () => {
      const picture = document.querySelector<HTMLImageElement>('.article-body img[alt="A press"]');
      const canvas = new OffscreenCanvas(8, 8).getContext('2d');
      if (!picture?.src.startsWith('blob:') || !picture.complete || !canvas) return false;
      canvas.drawImage(picture, 0, 0, 8, 8);
      return (canvas.getImageData(0, 0, 1, 1).data[0] ?? 255) < 100;
    });
  });
});
