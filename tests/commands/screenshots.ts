import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import build from '../e2e/build';
import { isAbsent, openSession } from '../e2e/open-session';
import { pageWithForeignPicture } from '../e2e/sample-pages';
import { scriptPages } from '../e2e/script-pages';
import { type BrowserName, type Session, type View, waitFor } from '../e2e/view';
import { serveSample } from '../sample/serve.mjs';
import { takeAloud } from './aloud-screens';
import { takeCopying } from './copying-screens';
import { READING_PAGES, takeReading } from './reading-screenshots';
import { takeCare } from './take-care';
import { takeCompleteness } from './take-completeness';
import { takeHealth } from './take-health';
import { takeHighlights } from './take-highlights';
import { takeProgress, takeReadingTime } from './take-progress';
import { takeSearch } from './take-search';
import { takeSettings } from './take-settings';
import { takeShelf } from './take-shelf';
import { takeVersions } from './take-versions';
import { takeWaysIn, WAYS_IN_PAGES } from './take-ways-in';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const FOLDER = 'tests/output/screenshots';
/** The pictures of the README, and the screens that they are. */
const README_PICTURES = { popup: 'popup-kept-light-chrome', library: 'library-search-light-chrome' };

/** In this order they make sense one after the other: what is kept in one is shown in the next. */
const SERIES: Record<string, (stage: Stage) => Promise<void>> = {
  empty: takeEmptyLibrary,
  article: takeArticle,
  aloud: takeAloud,
  copying: takeCopying,
  notices: takeNotices,
  library: takeLibrary,
  shelf: takeShelf,
  search: takeSearch,
  tabs: takeReaderTabs,
  highlights: takeHighlights,
  progress: takeProgress,
  'reading-time': takeReadingTime,
  care: takeCare,
  health: takeHealth,
  manual: takeManual,
  settings: takeSettings,
  reading: takeReading,
  'ways-in': takeWaysIn,
  versions: takeVersions,
  completeness: takeCompleteness,
};

/**
 * Takes a picture of every screen of the extension, in both colours and in each browser that is installed, into
 * tests/output/screenshots; and renews the README's pictures. `words` name browsers and series, to take only those.
 */
export async function run(words: string[]): Promise<void> {
  build();
  await mkdir(FOLDER, { recursive: true });
  const named = words.filter((word) => word in SERIES);
  const wanted = BROWSERS.filter((name) => words.includes(name) || !BROWSERS.some((known) => words.includes(known)));
  for (const name of wanted.filter((candidate) => !isAbsent(candidate))) {
    await takeAll(name, 'light', named);
    await takeAll(name, 'dark', named);
  }
  if (!wanted.includes('chrome') || named.length > 0) return;
  for (const [picture, screen] of Object.entries(README_PICTURES)) {
    await copyFile(join(FOLDER, `${screen}.png`), `tests/screens/${picture}.png`);
  }
}

export type Stage = {
  session: Session;
  origin: string;
  /** What is served, by path. */
  pages: Record<string, string>;
  block: (path: string) => void;
  take: (view: View, screen: string) => Promise<void>;
};

async function takeAll(name: BrowserName, colours: 'light' | 'dark', named: string[]): Promise<void> {
  const pages: Record<string, string> = { ...scriptPages, ...READING_PAGES, ...WAYS_IN_PAGES };
  const server = await serveSample({ pages });
  pages['/slipway'] = pageWithForeignPicture(`http://127.0.0.1:${server.port}`);
  const session = await openSession(name, { isDark: colours === 'dark' });
  const take: Stage['take'] = async (view, screen) => {
    const file = join(FOLDER, `${screen}-${colours}-${name}.png`);
    await writeFile(file, await view.screenshot());
    console.log(file);
  };
  const stage = { session, origin: `http://localhost:${server.port}`, pages, block: server.block, take };
  try {
    for (const [series, takeSeries] of Object.entries(SERIES)) {
      if (named.length === 0 || named.includes(series)) await takeSeries(stage);
    }
  } finally {
    await session.close();
    await server.close();
  }
}

const hasNotice = () => document.querySelector('.notice') !== null;
const canKeep = () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null;
const isKept = () => document.querySelector('.keep-status:not([hidden]) button') !== null;

/** A tab in front of which the popup is opened. */
async function popupOn({ session }: Stage, address: string): Promise<View> {
  await session.openPage(address);
  return session.clickAction();
}

async function takeEmptyLibrary({ session, take }: Stage): Promise<void> {
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  await waitFor(shelf, hasNotice);
  await take(shelf, 'library-empty');
}

async function takeArticle(stage: Stage): Promise<void> {
  const missing = await popupOn(stage, `${stage.origin}/slipway`);
  await waitFor(missing, canKeep);
  await missing.press('k');
  await waitFor(missing, () => document.querySelector('.missing button') !== null);
  await stage.take(missing, 'popup-missing-pictures');
  await missing.click('.missing-list summary');
  await stage.take(missing, 'popup-missing-list');
  const popup = await popupOn(stage, `${stage.origin}/sample/article.html`);
  await waitFor(popup, canKeep);
  await stage.take(popup, 'popup-article');
  await popup.press('k');
  await waitFor(popup, isKept);
  await stage.take(popup, 'popup-kept');
  await popup.evaluate(() => document.querySelector('.article figure')?.scrollIntoView({ behavior: 'instant' }));
  await stage.take(popup, 'popup-picture');
  await popup.evaluate(() =>
    document.querySelector('.article table')?.scrollIntoView({ behavior: 'instant', block: 'center' }),
  );
  await stage.take(popup, 'popup-table');
}

async function takeNotices(stage: Stage): Promise<void> {
  const { session, origin, take } = stage;
  const none = await popupOn(stage, `${origin}/sample/listing.html`);
  await waitFor(none, hasNotice);
  await take(none, 'popup-no-article');
  const refused = await popupOn(stage, session.name === 'chrome' ? 'chrome://version' : 'about:support');
  await waitFor(refused, hasNotice);
  await take(refused, 'popup-refused');
  stage.block('/sample/article.html');
  const blocked = await popupOn(stage, `${origin}/sample/article.html`);
  await waitFor(blocked, () => document.querySelector('.kept-copy') !== null);
  await take(blocked, 'popup-kept-copy');
}

async function takeLibrary({ session, take }: Stage): Promise<void> {
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  await waitFor(shelf, () => document.querySelectorAll('.thumbnail img').length === 2);
  await take(shelf, 'library');
  await shelf.press('/', ...'gull');
  await waitFor(shelf, () => document.querySelector('mark') !== null);
  await take(shelf, 'library-search');
  await shelf.press(...'zzz');
  await waitFor(shelf, hasNotice);
  await take(shelf, 'library-no-hits');
  await shelf.press('Escape');
  await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
  await shelf.click('.entry-commands button:last-child');
  await waitFor(shelf, () => document.querySelector('.toast:not([hidden])') !== null);
  await take(shelf, 'library-removed');
  await shelf.click('.toast button');
  await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
}

async function takeReaderTabs({ session, take }: Stage): Promise<void> {
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  const kept = await session.openExtensionPage(address.slice(1));
  await waitFor(kept, () =>
    [...document.querySelectorAll<HTMLImageElement>('.article img')].some(({ complete, src }) => complete && src),
  );
  await take(kept, 'reader-tab');
  const gone = await session.openExtensionPage('src/reader-tab/index.html?kept=none');
  await waitFor(gone, hasNotice);
  await take(gone, 'reader-tab-gone');
}

/** Everything that an article may be made of besides paragraphs: where it stands in the picture, by screen. */
const PIECES = { formulas: 'h1', code: 'pre', words: 'dl', notes: '.notes' };

async function takeManual(stage: Stage): Promise<void> {
  const popup = await popupOn(stage, `${stage.origin}/sample/manual.html`);
  await waitFor(popup, canKeep);
  for (const [piece, selector] of Object.entries(PIECES)) {
    await popup.evaluate((wanted) => {
      const block = wanted === 'h1' ? 'start' : 'center';
      document.querySelector(`.article ${wanted}`)?.scrollIntoView({ behavior: 'instant', block });
    }, selector);
    await stage.take(popup, `popup-manual-${piece}`);
  }
}
