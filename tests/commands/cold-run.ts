import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BenchPage } from '../bench/bench-page';
import { readCorpus } from '../bench/corpus';
import { readFixtures } from '../bench/fixtures';
import { bundleForPage } from '../bundle';
import { findBrowser, needsNoSandbox } from './find-browser.mjs';

const TOOLS = { ours: 'extract-in-page', readability: 'readability-in-page' };
const REPEATS = 3;
/** As vite.config.ts writes it above the script that is injected. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Measures what a reader waits for: loading the script and the first run in a fresh page, where nothing is compiled yet.
 * Prints the median over pages (the best of three each) of ours and of Readability, clone included. Takes a corpus file, and how many of its
 * pages; the project's fixtures without.
 */
export async function run([corpus, most = '20']: string[]): Promise<void> {
  const executablePath = findBrowser('chrome')?.path;
  if (!executablePath) throw new Error('No Chromium or Chrome found: name one in CHROME_PATH.');
  const sources = await Promise.all(
    Object.values(TOOLS).map((file) => bundleForPage(resolve('.'), `tests/commands/${file}.ts`, 'tool')),
  );
  sources[0] = `${COMPILE_HINT}\n${sources[0]}`;
  const times = sources.map((): number[] => []);
  const browser = await puppeteer.launch({ executablePath, args: needsNoSandbox() ? ['--no-sandbox'] : [] });
  let count = 0;
  for await (const page of corpus ? readCorpus(corpus) : readFixtures('tests/fixtures')) {
    if (count >= Number(most)) break;
    count += 1;
    for (const [index, source] of sources.entries()) times[index]?.push(await bestOf(browser, source, page));
  }
  await browser.close();
  for (const [index, name] of Object.keys(TOOLS).entries()) {
    console.log(
      `${name.padEnd(12)} ${median(times[index] ?? []).toFixed(1)} ms to load and run once, median of ${count} pages`,
    );
  }
}

async function bestOf(browser: Browser, source: string, { html, url }: BenchPage): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    await page.evaluate(`globalThis.page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');0`);
    best = Math.min(best, await page.evaluate(loadAndRead, source, url));
    await page.close();
  }
  return best;
}

/** Runs in the page. A script element's text is compiled and run while it is added, as an injected script is. */
function loadAndRead(source: string, url: string): number {
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.documentElement.append(script);
  const { tool, page } = globalThis as unknown as {
    tool: { read: (page: Document, options: object) => void };
    page: Document;
  };
  tool.read(page, { url });
  return performance.now() - start;
}

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
