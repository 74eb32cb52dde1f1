import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../bundle';
import { findBrowser, needsNoSandbox } from './find-browser.mjs';

type Measured = { milliseconds: number; nodes: number };

/** Twice the page in this many times the time and more is worth a look; what is faster than this says nothing. */
const NOT_LINEAR = 2.8;
const LEAST_MILLISECONDS = 10;

/**
 * Prints how long pages built to be slow take in Chromium, whole and half: a step that is not linear shows in the
 * ratio. Takes a part of the names of the pages that are wanted.
 */
export async function run([wanted = '']: string[]): Promise<void> {
  const executablePath = findBrowser('chrome')?.path;
  if (!executablePath) throw new Error('No Chromium or Chrome found: name one in CHROME_PATH.');
  const source = await bundleForPage(resolve('.'), 'tests/commands/hostile-pages-in-page.ts', 'hostile');
  const browser = await puppeteer.launch({ executablePath, args: needsNoSandbox() ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(`${source};globalThis.hostile = hostile;0`);
  const measure = (name: string, share: number) =>
    page.evaluate(`hostile.measure(${JSON.stringify(name)}, ${share})`) as Promise<Measured>;
  for (const name of (await page.evaluate('hostile.names()')) as string[]) {
    if (!name.includes(wanted)) continue;
    const half = await measure(name, 0.5);
    console.log(lineOf(name, await measure(name, 1), half));
  }
  await browser.close();
}

function lineOf(name: string, whole: Measured, half: Measured): string {
  const ratio = whole.milliseconds / Math.max(half.milliseconds, 0.01);
  const isSuspicious = whole.milliseconds > LEAST_MILLISECONDS && ratio > NOT_LINEAR;
  return [
    name.padEnd(44),
    `${whole.milliseconds.toFixed(1)} ms`.padStart(12),
    `${whole.nodes} elements`.padStart(17),
    `x ${ratio.toFixed(1)}`.padStart(8),
    isSuspicious ? '  NOT LINEAR' : '',
  ].join('');
}
