import { isShown } from '../e2e/reader-tab';
import { pageWithForeignPicture } from '../e2e/sample-pages';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = {
  session: Session;
  origin: string;
  pages: Record<string, string>;
  take: (view: View, screen: string) => Promise<void>;
};

const ICON = 'href="/sample/lighthouse.svg" type="image/svg+xml"';
const SIZES = 'src="/sample/press.svg" srcset="/sample/press.svg 1600w, /sample/lighthouse.svg 4000w"';

/** The icon of a site in the short list, and pictures in full size. */
export async function takeCompleteness({ session, origin, pages, take }: Stage): Promise<void> {
  pages['/sizes'] = pageWithForeignPicture('http://127.0.0.1:9')
    .replace('href="data:,"', ICON)
    .replace('src="/sample/press.svg"', SIZES);
  await session.openPage(`${origin}/sizes`);
  const popup = await session.clickAction();
  await isShown(popup);
  await waitFor(popup, () => document.querySelector('button[aria-pressed]:not(:disabled)') !== null);
  await popup.press('k');
  await waitFor(popup, () => document.querySelector('.keep-status')?.textContent?.includes('Undo'));
  await session.openPage(`${origin}/sample/listing.html?icons`);
  const list = await session.clickAction();
  await waitFor(list, () => document.querySelector<HTMLImageElement>('.waiting img.site-icon')?.naturalWidth);
  await take(list, 'popup-site-icon');
  const shelf = await session.openExtensionPage('src/shelf/index.html?full-size');
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  const tab = await session.openExtensionPage(address.slice(1));
  await isShown(tab);
  await tab.press('w');
  await waitFor(tab, () => document.querySelector('section.cut-status:not([hidden]) button') !== null);
  await take(tab, 'reader-tab-full-size');
}
