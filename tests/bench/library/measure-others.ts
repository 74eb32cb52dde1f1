import { openSession } from '../../e2e/open-session';
import { type BrowserName, waitFor } from '../../e2e/view';
import { BENCH_PAGE } from './bench-extension';
import type { Bench, Timed } from './page/bench-page';
import { processMemory } from './process-memory';

declare const bench: Bench;

const CHUNK = 500;
const QUERIES_A_KIND = 20;
const KEEPS = 60;

/** MB of a browser with an empty page of an empty extension. */
export async function measureEmpty(name: BrowserName, folder: string): Promise<number> {
  const session = await openSession(name, { folder });
  try {
    await session.openExtensionPage('popup/index.html');
    return processMemory(session.pid());
  } finally {
    await session.close();
  }
}

export type MiniMeasured = {
  fillMs: number;
  /** Its index out of its JSON, which it needs before it can answer. */
  openMs: number;
  bytes: number;
  searches: Timed[];
  /** Into the index alone: nothing is on disk. */
  keeps: number[];
  memory: number;
};

/** MiniSearch over the same articles, in a page of the extension. */
export async function measureMiniSearch(name: BrowserName, folder: string, count: number): Promise<MiniMeasured> {
  const session = await openSession(name, { folder });
  try {
    const page = await session.openExtensionPage(BENCH_PAGE);
    await waitFor(page, () => typeof bench === 'object');
    let fillMs = 0;
    for (let from = 0; from < count; from += CHUNK) {
      fillMs += await page.evaluate((begin, end) => bench.mini.add(begin, end), from, Math.min(from + CHUNK, count));
    }
    const memory = processMemory(session.pid());
    const { ms: openMs, bytes } = await page.evaluate(() => bench.mini.reload());
    const searches = await page.evaluate((each) => bench.mini.search(each), QUERIES_A_KIND);
    const keeps: number[] = [];
    for (let index = count; index < count + KEEPS; index += 1) {
      keeps.push(await page.evaluate((at) => bench.mini.add(at, at + 1), index));
    }
    return { fillMs, openMs, bytes, searches, keeps, memory };
  } finally {
    await session.close();
  }
}
