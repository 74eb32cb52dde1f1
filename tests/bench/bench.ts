import { writeFile } from 'node:fs/promises';
import { readArguments, USAGE } from './arguments';
import { openReadingTab, type ReadingTab } from './browser';
import { type Measured, measurePage } from './measure';
import { LEGEND, reportOf, worstPages } from './report';
import { chosenPages, findSources, type Source } from './sources';

type BenchOptions = ReturnType<typeof readArguments>;

const WARM_UP_PAGES = 5;
const PAGES_A_LOG_LINE = 50;

/** Measures what the command line asks for and prints it. The exit code: 2 for a command line that cannot be followed. */
export async function bench(argv: readonly string[], root: string): Promise<number> {
  if (argv.includes('--help')) return say(USAGE, 0);
  let options: BenchOptions;
  let sources: Source[];
  try {
    options = readArguments(argv);
    sources = await findSources(root, options);
  } catch (thrown) {
    return say(`${thrown instanceof Error ? thrown.message : thrown}\n\n${USAGE}`, 2);
  }
  const tab = await openReadingTab(root);
  try {
    const measured = await measureSources(tab, sources, options);
    if (options.worst > 0) say(worstPages(measured, options.worst), 0);
    if (options.out !== undefined) await writeFile(options.out, JSON.stringify(measured));
    return say(LEGEND, 0);
  } finally {
    await tab.close();
  }
}

async function measureSources(tab: ReadingTab, sources: Source[], options: BenchOptions): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const source of sources) {
    if (all.length === 0) await warmUp(tab, source, options);
    const pages = await measureSource(tab, source, options);
    say(reportOf(source.set, pages, options.tools), 0);
    all.push(...pages);
  }
  return all;
}

/** Engines compile what is run often: the first pages would be measured slower than the others. */
async function warmUp(tab: ReadingTab, source: Source, options: BenchOptions): Promise<void> {
  for await (const page of chosenPages(source, { ...options, limit: WARM_UP_PAGES })) {
    await measurePage(tab, page, options);
  }
}

async function measureSource(tab: ReadingTab, source: Source, options: BenchOptions): Promise<Measured[]> {
  const pages: Measured[] = [];
  for await (const page of chosenPages(source, options)) {
    pages.push(await measurePage(tab, page, options));
    showProgress(source.set, pages.length);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return pages;
}

/** One line that moves on a terminal; in a log a line now and then. */
function showProgress(set: string, count: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${set}  ${count} pages`);
  else if (count % PAGES_A_LOG_LINE === 0) process.stderr.write(`${set}  ${count} pages\n`);
}

function say(text: string, exitCode: number): number {
  process.stdout.write(`${text}\n`);
  return exitCode;
}
