import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantileOf } from '../bench/statistics';
import build from '../e2e/build';
import { longPage } from '../e2e/long-page';
import { isAbsent, openSession } from '../e2e/open-session';
import { type BrowserName, type Session, type View, waitFor } from '../e2e/view';
import { serveSample } from '../sample/serve.mjs';
import { writeEmptyExtension } from './empty-extension';

const EMPTY = 'tests/output/empty-extension';
const PAGES = { article: '/sample/article.html', manual: '/sample/manual.html', long: '/log' };

/**
 * Prints, for each browser, how long it takes from the popup's beginning (its document's time origin) until its headline
 * is painted, on three pages, and the same of an empty popup in the same run; and how large the popup's script is. What
 * comes before, from the click to the popup's beginning, is the browser's alone. Takes how many times each is opened.
 */
export async function run([repeats = '15']: string[]): Promise<void> {
  build();
  await writeEmptyExtension(EMPTY);
  const server = await serveSample({ pages: { '/log': longPage({ sections: 40 }) } });
  const origin = `http://localhost:${server.port}`;
  for (const name of (['chrome', 'firefox'] as BrowserName[]).filter((candidate) => !isAbsent(candidate))) {
    const empty = await measureAll(await openSession(name, { folder: EMPTY }), origin, Number(repeats));
    const ours = await measureAll(await openSession(name), origin, Number(repeats));
    for (const page of Object.keys(PAGES)) report(name, page, { ours: ours[page] ?? [], empty: empty[page] ?? [] });
  }
  await server.close();
  console.log(`the popup's script: ${(await popupScriptBytes()) / 1000} KB, gzip, without what is loaded later`);
}

function report(name: string, page: string, times: { ours: number[]; empty: number[] }): void {
  const [ours, empty] = [quantileOf(times.ours, 0.5), quantileOf(times.empty, 0.5)];
  console.log(
    `${name.padEnd(8)} ${page.padEnd(8)} headline after ${ours.toFixed(0)} ms (95 %: ${quantileOf(times.ours, 0.95).toFixed(0)}), ` +
      `empty popup ${empty.toFixed(0)} ms, beyond it ${(ours - empty).toFixed(0)} ms; median of ${times.ours.length}`,
  );
}

async function measureAll(session: Session, origin: string, repeats: number): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const [page, path] of Object.entries(PAGES)) {
    await session.openPage(origin + path);
    // The first opening warms the browser's caches, as they are for whoever reads more than once.
    const all: number[] = [];
    for (let repeat = 0; repeat <= repeats; repeat += 1) all.push(await headlinePainted(await session.clickAction()));
    times[page] = all.slice(1);
  }
  await session.close();
  return times;
}

/** TypeScript's library does not know it: https://www.w3.org/TR/largest-contentful-paint/. */
type LargestPaint = PerformanceEntry & { element: Element | null };

/** Milliseconds from the document's time origin to the first painting in which the headline's element was there. */
async function headlinePainted(popup: View): Promise<number> {
  return waitFor(popup, async () => {
    if (!document.querySelector('h1')) return undefined;
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    // Firefox lists what it has not painted yet at 0.
    const painted = entries.filter(({ startTime }) => startTime > 0);
    return painted.find((entry) => (entry as LargestPaint).element?.closest('h1, .article'))?.startTime;
  });
}

/** What the popup's page loads before it shows anything: its script and all that this imports without being asked. */
async function popupScriptBytes(): Promise<number> {
  const html = await readFile('dist/chrome/src/popup/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);
  const texts = await Promise.all([...new Set(scripts)].map((path) => readFile(join('dist/chrome', path))));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}
