import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import build from '../e2e/build';
import { isAbsent, openSession } from '../e2e/open-session';
import { type BrowserName, type Session, type View, waitFor } from '../e2e/view';
import { serveSample } from '../sample/serve.mjs';

const FOLDER = 'tests/output/screenshots';

type Server = Awaited<ReturnType<typeof serveSample>>;

/** Takes a picture of every screen of the extension, in each browser that is installed, into tests/output/screenshots. */
export async function run(names: string[]): Promise<void> {
  build();
  await mkdir(FOLDER, { recursive: true });
  const wanted = (names.length > 0 ? names : ['chrome', 'firefox']) as BrowserName[];
  for (const name of wanted) {
    if (isAbsent(name)) console.log(`${name}: not installed, left out`);
    else await takeAll(name);
  }
}

async function takeAll(name: BrowserName): Promise<void> {
  const server = await serveSample();
  const session = await openSession(name);
  const take = async (view: View, screen: string) => {
    const file = join(FOLDER, `${screen}-${name}.png`);
    await writeFile(file, await view.screenshot());
    console.log(file);
  };
  try {
    await takePopup(session, server, take);
    await takePages(session, server, take);
  } finally {
    await session.close();
    await server.close();
  }
}

type Take = (view: View, screen: string) => Promise<void>;

async function takePopup(session: Session, server: Server, take: Take): Promise<void> {
  const origin = `http://localhost:${server.port}`;
  await session.openPage(`${origin}/sample/article.html`);
  const popup = await session.clickAction();
  await waitFor(
    popup,
    () =>
      document.querySelector('.article figure img:not([loading=lazy])') !== null ||
      document.querySelector('.article h1') !== null,
  );
  await take(popup, 'popup-article');
  await popup.press('k');
  await waitFor(popup, () => document.querySelector('.keep-status:not([hidden])')?.textContent?.includes('Kept in'));
  await take(popup, 'popup-kept');
  await session.openPage(`${origin}/sample/listing.html`);
  const none = await session.clickAction();
  await waitFor(none, () => document.querySelector('.notice') !== null);
  await take(none, 'popup-no-article');
  await session.openPage(session.name === 'chrome' ? 'chrome://version' : 'about:support');
  const refused = await session.clickAction();
  await waitFor(refused, () => document.querySelector('.notice') !== null);
  await take(refused, 'popup-refused');
  server.block('/sample/article.html');
  await session.openPage(`${origin}/sample/article.html`);
  const blocked = await session.clickAction();
  await waitFor(blocked, () => document.querySelector('.kept-copy') !== null);
  await take(blocked, 'popup-kept-copy');
}

async function takePages(session: Session, _server: Server, take: Take): Promise<void> {
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  await waitFor(shelf, () => document.querySelector('.thumbnail img') !== null);
  await take(shelf, 'shelf');
  await shelf.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
  await shelf.press(...'gull');
  await waitFor(shelf, () => document.querySelector('mark') !== null);
  await take(shelf, 'shelf-search');
  await shelf.press(...'zzz');
  await waitFor(shelf, () => document.querySelector('.notice') !== null);
  await take(shelf, 'shelf-no-hits');
  await shelf.press('Escape');
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  const kept = await session.openExtensionPage(address.slice(1));
  await waitFor(kept, () =>
    [...document.querySelectorAll<HTMLImageElement>('.article img')].some((image) => image.complete && image.src),
  );
  await take(kept, 'reader-tab-kept');
}
