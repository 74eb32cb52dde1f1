/**
 * Builds Lectern and opens it in an installed browser on a sample article, with a profile of its own that stays, so
 * that what is kept is there again next time. Needs Node only: it installs what else it needs.
 *
 *   npm start                      the first browser that is found
 *   npm start -- firefox           Firefox; or: chrome (Chrome, Chromium or Edge)
 *   npm start -- /path/to/browser  that one
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chooseBrowser, needsNoSandbox } from './find-browser.mjs';
import { installPackages, runOrExit } from './install.mjs';

const SAMPLE_PORT = 8437;
const HEADLESS_WORD = '--headless';

process.chdir(resolve(import.meta.dirname, '../..'));
const words = process.argv.slice(2);
const headless = words.includes(HEADLESS_WORD);
const chosen = chooseBrowser(words.find((word) => word !== HEADLESS_WORD));
if (!chosen) {
  console.error('No browser found. Install Chrome, Chromium, Edge or Firefox, or name one: npm start -- /path/to/it');
  process.exit(1);
}

installPackages();
runOrExit(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', chosen.kind, '--logLevel', 'warn']);

const { serveSample } = await import('../sample/serve.mjs');
const { default: puppeteer } = await import('puppeteer-core');
const server = await serveSample({ port: SAMPLE_PORT }).catch(() => serveSample());
const folder = resolve(`dist/${chosen.kind}`);
const profile = resolve(`tests/output/profile-${chosen.kind}`);
mkdirSync(profile, { recursive: true });

const browser = await (chosen.kind === 'chrome' ? startChrome() : startFirefox());
const [page] = await browser.pages();
await page.goto(`http://localhost:${server.port}/sample/article.html`);
console.log(`\nLectern is in ${chosen.path}, on a sample article.
Click its button in the toolbar (in the puzzle-piece menu, unless it is pinned) or press Alt+Shift+${chosen.kind === 'chrome' ? 'L' : 'R'}.
Close the browser to end this; start it again, and what you kept is in the library.`);
if (headless) await browser.close();
else await new Promise((closed) => browser.on('disconnected', closed));
await server.close();

function startChrome() {
  return puppeteer.launch({
    executablePath: chosen.path,
    userDataDir: profile,
    headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [folder],
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--window-size=1200,900', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
  });
}

async function startFirefox() {
  // The same identity each time, so that the extension finds its library in the profile again.
  const { ADDON_ID, ADDON_UUID } = await import('./addon.mjs');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: chosen.path,
    userDataDir: profile,
    headless,
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await firefox.installExtension(folder);
  return firefox;
}
