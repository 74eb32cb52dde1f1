import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleForPage } from '../bundle';
import { findBrowser, needsNoSandbox } from '../commands/find-browser.mjs';
import type { Piece } from './page-pieces';
import type { Reading, Tool } from './reading';

const PAGE_DEADLINE_MILLISECONDS = 60_000;

/** A browser tab that reads pages. Every call may throw; a tab that hangs is closed and the next call has a new one. */
export type ReadingTab = {
  load: (html: string, url: string, repeats: number) => Promise<number>;
  read: (tool: Tool, repeats: number) => Promise<Reading>;
  pieces: () => Promise<Piece[]>;
  close: () => Promise<void>;
};

/** Starts headless Chromium (CHROME_PATH, or the usual places) with all tools in an empty page. */
export async function openReadingTab(root: string): Promise<ReadingTab> {
  const executablePath = findBrowser('chrome')?.path;
  if (executablePath === undefined) throw new Error('No Chromium or Chrome found: name one in CHROME_PATH.');
  const source = await bundleForPage(root, 'tests/bench/in-page.ts', 'bench');
  let tab = await launch(executablePath, source);
  const call = async <T>(expression: string): Promise<T> => {
    try {
      return (await within(tab.page.evaluate(expression), PAGE_DEADLINE_MILLISECONDS)) as T;
    } catch (thrown) {
      if (!isToolError(thrown)) {
        tab.browser.process()?.kill('SIGKILL');
        tab = await launch(executablePath, source);
      }
      throw thrown;
    }
  };
  return {
    load: (html, url, repeats) => call(`bench.load(${asSource(html)}, ${asSource(url)}, ${repeats})`),
    read: (tool, repeats) => call(`bench.read(${asSource(tool)}, ${repeats})`),
    pieces: () => call('bench.pieces()'),
    close: () => tab.browser.close(),
  };
}

/** Whether the page is alive and a tool threw; otherwise it hangs or crashed. */
function isToolError(thrown: unknown): boolean {
  const message = String(thrown);
  return !/deadline|Target closed|Session closed|crash|Protocol error/i.test(message);
}

async function launch(executablePath: string, source: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 2 * PAGE_DEADLINE_MILLISECONDS,
    args: needsNoSandbox() ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(`${source};globalThis.bench = bench;undefined`);
  return { browser, page };
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The deadline for a page passed.')), milliseconds);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

/** A string as JavaScript source; JSON alone does not survive U+2028 in older engines. */
function asSource(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (character) =>
    character === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
