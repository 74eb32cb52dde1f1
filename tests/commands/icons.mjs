/** Draws the PNG icons that the manifests need from the SVG sources in assets/icons, in the installed Chromium. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser, needsNoSandbox } from './find-browser.mjs';

const DRAWINGS = { lectern: [16, 32, 48, 128], 'toolbar-light': [16, 32], 'toolbar-dark': [16, 32] };

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome').path,
  headless: true,
  args: needsNoSandbox() ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(DRAWINGS)) {
  const svg = await readFile(`assets/icons/${name}.svg`, 'base64');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`,
    );
    await writeFile(`assets/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
