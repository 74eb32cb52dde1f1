import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { asOnPaper } from './as-on-paper';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

type WithCopied = { copied: string[] };
/** What was copied is read from the page's own calls: a headless browser lets nobody read the clipboard. */
const noteCopies = () => {
  const copied: string[] = [];
  const { clipboard } = navigator;
  const writeText = clipboard.writeText.bind(clipboard);
  const write = clipboard.write.bind(clipboard);
  const noted = async (text: string) => {
    await writeText(text);
    copied.push(text);
  };
  const notedItems = async (items: ClipboardItem[]) => {
    await write(items);
    for (const item of items) for (const type of item.types) copied.push(await (await item.getType(type)).text());
  };
  Object.defineProperties(clipboard, { writeText: { value: noted }, write: { value: notedItems } });
  Object.assign(globalThis, { copied });
};
const told = () => document.querySelector('.copy-told')?.textContent;
const lastCopy = (view: View) => view.evaluate(() => (globalThis as unknown as WithCopied).copied.at(-1) ?? '');

describe.each<BrowserName>(['chrome', 'firefox'])('copying and printing in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample({ pages: { '/links': PAGE_WITH_LINKS } });
    origin = `http://localhost:${server.port}`;
    session = await openSession(name, { isDark: true });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function openPopup(page: string): Promise<View> {
    await session.openPage(`${origin}/${page}`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    return popup;
  }

  it('offers its copies in a menu under the button, clean for axe, and takes it away with Escape', async () => {
    const popup = await openPopup('sample/article.html');
    await popup.press('y');
    await waitFor(popup, () => document.querySelector('.copy-menu:popover-open') !== null);
    expect(await violations(popup)).toEqual([]);
    const isUnderButton = await popup.evaluate(() => {
      const menu = document.querySelector('.copy-menu')?.getBoundingClientRect();
      const button = document.querySelector('.more-button')?.getBoundingClientRect();
      return menu && button && menu.top >= button.bottom && menu.left >= 0 && menu.right <= innerWidth;
    });
    expect(isUnderButton).toBe(true);
    await popup.press('Escape');
    await waitFor(popup, () => document.querySelector('.copy-menu') === null);
  });

  it('copies as Markdown with tables, code, notes and formulas', async () => {
    const popup = await openPopup('sample/manual.html');
    await popup.evaluate(noteCopies);
    await popup.press('y', 'm');
    await waitFor(popup, told);
    expect(await popup.evaluate(told)).toBe('The article is copied as Markdown');
    const markdown = await lastCopy(popup);
    expect(markdown).toMatch(/^# Counting gulls from a moving boat\n\nBy Marit Aas · \[The Harbour Ledger\]/);
    expect(markdown).toContain('```python\ndef flock(');
    expect(markdown).toContain('\\bar{n} = \\frac{1}{m}\\sum_{i=1}^{m} n_i');
    expect(markdown).toMatch(/\$\$\nN = \\frac/);
    expect(markdown).toMatch(/\| Monday +\| 214 +\|/);
    expect(markdown).toMatch(/\[\^fn1\][\s\S]*\n\[\^fn1\]: The table of the year before last/);
  });

  it('copies as rich text, in HTML and in text', async () => {
    const popup = await openPopup('sample/article.html');
    await popup.evaluate(noteCopies);
    await popup.press('y', 'r');
    await waitFor(popup, told);
    const copied = await popup.evaluate(() => (globalThis as unknown as WithCopied).copied);
    expect(copied).toHaveLength(2);
    expect(copied.join('')).toContain('<h2>Who pays for it</h2>');
  });

  it('copies a link to what is selected, which leads there on the page', async () => {
    const popup = await openPopup('sample/article.html');
    await popup.evaluate(noteCopies);
    await popup.evaluate(() => {
      const paragraph = document.querySelectorAll('.article-body p')[4];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await popup.press('y', 's');
    await waitFor(popup, told);
    const link = await lastCopy(popup);
    expect(link).toContain('article.html#:~:text=');
    const page = await session.openPage(link);
    await waitFor(page, () => scrollY > 0);
  });

  it('prints the text and its source, black on white, and nothing to be pressed', async () => {
    const popup = await openPopup('sample/article.html');
    await popup.press('t');
    const tab = await session.findExtensionPage('reader-tab');
    await waitFor(tab, () => document.querySelector('.article-body p') !== null);
    await tab.evaluate(asOnPaper);
    const paper = await tab.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`Nothing at ${selector}.`);
        return getComputedStyle(element);
      };
      return {
        shown: [...document.body.children]
          .filter((child) => getComputedStyle(child).display !== 'none')
          .map(({ localName }) => localName),
        outline: style('.article .outline').display,
        ink: style('.article p').color,
        headline: style('.article h1').color,
        paper: style('body').backgroundColor,
        source: getComputedStyle(document.querySelector('.site a') ?? document.body, '::after').content,
        isDated: document.querySelector('.facts time')?.checkVisibility(),
        tallest: Math.max(...[...document.images].map((image) => image.getBoundingClientRect().height / innerHeight)),
      };
    });
    expect(paper).toMatchObject({
      shown: ['main'],
      outline: 'none',
      ink: 'rgb(0, 0, 0)',
      headline: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
      isDated: true,
    });
    expect(paper.source).toMatch(/attr\(href\)|article\.html/);
    expect(paper.tallest).toBeLessThan(0.5);
  });

  it('numbers the links that lead out and prints their addresses after the text', async () => {
    const popup = await openPopup('links');
    await popup.evaluate(asOnPaper);
    const printed = await popup.evaluate(() => ({
      addresses: [...document.querySelectorAll('.printed-links li')].map(({ textContent }) => textContent),
      isShown: document.querySelector('.printed-links')?.checkVisibility(),
      marks: [...document.querySelectorAll('.article-body a')].map((link) => getComputedStyle(link, '::after').content),
    }));
    expect(printed.addresses).toEqual(['https://harbour.example/boathouse', 'https://harbour.example/wedding']);
    expect(printed.isShown).toBe(true);
    expect(printed.marks).toEqual(printed.addresses.map(() => expect.stringContaining('counter(printed-link)')));
  });

  it('shows what the popup is to print in a tab, whose address asks for it once', async () => {
    const popup = await openPopup('sample/manual.html');
    await popup.press('y');
    await waitFor(popup, () => document.querySelector('.copy-menu') !== null);
    await popup.press('p');
    const tab = await session.findExtensionPage(`source=${encodeURIComponent(`${origin}/sample/manual.html`)}`);
    await waitFor(tab, () => document.querySelector('.article-body p') && !location.search.includes('print'));
  });
});

const PARAGRAPH =
  'The committee met standing up because the benches had gone to a wedding, and it met for longer than anybody could stand.';
const PAGE_WITH_LINKS = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The benches</title><link rel="icon" href="data:,"></head>
  <body><main><article>
    <h1>The benches</h1>
    <p>${PARAGRAPH} It was in <a href="https://harbour.example/boathouse">the boathouse</a>, where the tide comes in.</p>
    <p>${PARAGRAPH} Whose <a href="https://harbour.example/wedding">wedding</a> it was, nobody has been able to say.</p>
    <p>${PARAGRAPH} They will be back by May, or the minutes will be short.</p>
  </article></main></body>
</html>`;
