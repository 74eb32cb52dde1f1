import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { readCorpus } from '../bench/corpus';
import { bundleForPage } from '../bundle';
import type { ExplainedBlock, ExplainedPage } from './explain-in-page';
import { findBrowser, needsNoSandbox } from './find-browser.mjs';

const FILE = 'tests/output/explain.html';
const USAGE = 'npm run explain -- page.html [address]   or   npm run explain -- ../shared/corpus/<set>.jsonl.gz <id>';

/** Writes a report that shows a page beside its cut: for each block its score, whether it is kept, and why. */
export async function run([source, detail]: string[]): Promise<number> {
  if (source === undefined) {
    console.error(USAGE);
    return 1;
  }
  const { html, url } = await pageOf(source, detail);
  const explained = await explainInBrowser(html, url);
  await writeFile(FILE, report(explained, html, url));
  const kept = explained.blocks.filter(({ isKept }) => isKept).length;
  console.log(
    `${kept} of ${explained.blocks.length} blocks kept, article: ${explained.facts ? 'yes' : 'no'}. Open ${FILE}`,
  );
  return 0;
}

async function pageOf(source: string, detail: string | undefined): Promise<{ html: string; url: string }> {
  if (!source.endsWith('.jsonl.gz')) {
    return { html: await readFile(source, 'utf8'), url: detail ?? 'https://page.example/' };
  }
  for await (const page of readCorpus(source)) if (page.id === detail) return page;
  throw new Error(`No page ${detail} in ${source}.`);
}

async function explainInBrowser(html: string, url: string): Promise<ExplainedPage> {
  const executablePath = findBrowser('chrome')?.path;
  if (!executablePath) throw new Error('No Chromium or Chrome found: name one in CHROME_PATH.');
  const source = await bundleForPage(resolve('.'), 'tests/commands/explain-in-page.ts', 'explainer');
  const browser = await puppeteer.launch({ executablePath, args: needsNoSandbox() ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${source};globalThis.explainer = explainer;undefined`);
    return (await page.evaluate(`explainer.explain(${JSON.stringify(html)}, ${JSON.stringify(url)})`)) as ExplainedPage;
  } finally {
    await browser.close();
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page in a frame without scripts, its blocks, and the article that was made of them, side by side. */
function report({ facts, kind = 'none', html = '', blocks }: ExplainedPage, page: string, url: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(url)}</title><style>
  body { display: grid; grid-template-columns: 1fr 1.2fr 1fr; gap: 8px; height: 100vh; margin: 0; font: 13px/1.4 sans-serif }
  iframe, section { overflow: auto; width: 100%; height: 100%; border: 0 }
  p { margin: 2px; padding: 2px 6px; border-left: 6px solid #d33; background: #fdeeee }
  p.kept { border-color: #2a2; background: #eefaee }
  small { display: block; color: #666 }
  </style>
  <iframe sandbox srcdoc="${escaped(page)}"></iframe>
  <section>${blocks.map(blockLine).join('\n')}</section>
  <section><pre>kind of page: ${escaped(kind)}
${escaped(JSON.stringify(facts ?? 'no article', undefined, 1))}</pre>
  <iframe sandbox srcdoc="${escaped(html)}"></iframe></section>`;
}

function blockLine({ text, path, isKept, role, score, reason, features }: ExplainedBlock): string {
  const known = Object.entries(features).map(([name, value]) => `${name} ${value}`);
  return `<p class="${isKept ? 'kept' : ''}" title="${escaped(known.join('\n'))}"><b>${score.toFixed(2)} ${role}: ${reason}</b>
  ${escaped(text)}<small>${escaped(path)}</small></p>`;
}
