import { openSession } from '../../e2e/open-session';
import { type BrowserName, type Session, type View, waitFor } from '../../e2e/view';
import { BENCH_PAGE, EMPTY_PAGE } from './bench-extension';
import { measureScrolling, type Scrolled } from './measure-scrolling';
import type { Bench, Timed } from './page/bench-page';
import { processMemory } from './process-memory';

/** What is on the page, as functions that are sent there see it. */
declare const bench: Bench;

export type Measured = {
  fillMs: number;
  /** Of a page that has nothing to do. */
  emptyPage: number[];
  shelfUp: number[];
  shelfCold: number[];
  listUp: number[];
  listCold: number[];
  searches: Timed[];
  keeps: number[];
  scrolled: Scrolled;
  /** MB, the whole browser. */
  memory: number;
};

const CHUNK = 500;
const QUERIES_A_KIND = 20;
const KEEPS = 60;
const OPENINGS = 7;
const SHELF = 'src/shelf/index.html';

/** Measures the extension's own library of `count` articles in a new profile of a browser. */
export async function measureLibrary(name: BrowserName, folder: string, count: number): Promise<Measured> {
  const session = await openSession(name, { folder });
  try {
    const fillMs = await fill(session, count);
    await session.restart();
    const page = await openBench(session);
    const shelfCold: number[] = [];
    const listCold: number[] = [];
    const emptyPage: number[] = [];
    const shelfUp: number[] = [];
    const listUp: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await endOwner(session, page);
      listCold.push(await page.evaluate(() => bench.list()));
      listUp.push(await page.evaluate(() => bench.list()));
      emptyPage.push(await emptyPainted(session));
      shelfUp.push(await shelfPainted(session));
      await endOwner(session, page);
      shelfCold.push(await shelfPainted(session));
    }
    const searches = await page.evaluate((each) => bench.search(each), QUERIES_A_KIND);
    const keeps = await page.evaluate((from, more) => bench.keep(from, more), count, KEEPS);
    const total = await page.evaluate(() => bench.total());
    if (total !== count + KEEPS) throw new Error(`${total} articles where ${count + KEEPS} should be.`);
    const scrolled = await measureScrolling(session);
    const memory = await memoryInUse(session);
    return { fillMs, emptyPage, shelfUp, shelfCold, listUp, listCold, searches, keeps, scrolled, memory };
  } finally {
    await session.close();
  }
}

/** MB of the whole browser with the library's page open after a reader's searches, on the profile as it is. */
async function memoryInUse(session: Session): Promise<number> {
  await session.restart();
  const page = await openBench(session);
  await page.evaluate(() => bench.search(2));
  return processMemory(session.pid());
}

async function openBench(session: Session): Promise<View> {
  const page = await session.openExtensionPage(BENCH_PAGE);
  await waitFor(page, () => typeof bench === 'object');
  return page;
}

async function fill(session: Session, count: number): Promise<number> {
  const page = await openBench(session);
  let ms = 0;
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(from + CHUNK, count);
    ms += await page.evaluate((...order) => bench.fill(...order), from, to, count);
    if (to % 5000 === 0) process.stderr.write(`${session.name} ${to} of ${count}\n`);
  }
  await page.evaluate(() => bench.endFill());
  return ms;
}

async function endOwner(session: Session, page: View): Promise<void> {
  if (session.name === 'chrome') await page.evaluate(() => bench.endOwner());
  else await session.stopBackground();
}

async function emptyPainted(session: Session): Promise<number> {
  const page = await session.openExtensionPage(EMPTY_PAGE);
  return waitFor(page, () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
}

/** Milliseconds from the time origin of the library's page to the first painting in which its entries were there. */
async function shelfPainted(session: Session): Promise<number> {
  const shelf = await session.openExtensionPage(SHELF);
  return waitFor(shelf, async () => {
    if (!document.querySelector('.entry')) return undefined;
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    // Firefox lists what it has not painted yet at 0.
    return entries.find(
      (entry) =>
        entry.startTime > 0 && (entry as PerformanceEntry & { element: Element | null }).element?.closest('.entry'),
    )?.startTime;
  });
}
