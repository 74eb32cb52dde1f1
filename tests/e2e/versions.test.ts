import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { isShown } from './reader-tab';
import { longVersion, pageOfVersion } from './version-pages';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const told = (view: View, selector: string, words: string) =>
  waitFor(view, (at, text) => document.querySelector(at)?.textContent?.includes(text), selector, words);
const goneBack = (view: View, words: string) =>
  waitFor(
    view,
    (text) => [...document.querySelectorAll('[role=status]')].some((line) => line.textContent?.includes(text)),
    words,
  );
const isCompared = (view: View) => waitFor(view, () => document.querySelector('.changes-summary') !== null);
/** What a reader sees marked. */
const marks = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll('.change-mark')].map((mark) => [mark.localName, mark.childNodes[1]?.textContent]),
  );

describe.each<BrowserName>(['chrome', 'firefox'])('versions in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let kept: string;
  const pages: Record<string, string> = {};

  async function keep(path: string, html: string): Promise<View> {
    pages[path] = html;
    await session.openPage(`http://localhost:${server.port}${path}`);
    const popup = await session.clickAction();
    await isShown(popup);
    await waitFor(popup, () => document.querySelector('button[aria-pressed]:not(:disabled)') !== null);
    const isKept = await popup.evaluate(() => document.querySelector('button[aria-pressed=true]') !== null);
    await popup.press(isKept ? 'u' : 'k');
    await told(popup, '.keep-status', 'Undo');
    return popup;
  }

  beforeAll(async () => {
    server = await serveSample({ pages });
    session = await openSession(name);
    await keep('/tide', pageOfVersion(1));
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    kept = (await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'))).slice(1);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('says nothing of versions where there is one', async () => {
    const tab = await session.openExtensionPage(kept);
    await isShown(tab);
    await told(tab, '.keep-status', 'Kept ');
    expect(await tab.evaluate(() => document.querySelector('.versions-line'))).toBeNull();
  });

  it('leads to what changed after a keep of a changed page', async () => {
    const popup = await keep('/tide', pageOfVersion(2));
    await waitFor(popup, () => document.querySelector('.keep-status a[aria-keyshortcuts=D]') !== null);
    expect(await violations(popup)).toEqual([]);
    await popup.press('d');
    const page = await session.findExtensionPage('src/changes/');
    await isCompared(page);
    expect(await marks(page)).toEqual([
      ['del', 'six'],
      ['ins', 'seven'],
    ]);
    expect(await page.evaluate(() => document.querySelector('.removed .article-body')?.textContent)).toContain('ropes');
    expect(await violations(page)).toEqual([]);
    await page.press('n');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Change 1 of/);
    await page.press('u');
    await waitFor(page, () => document.querySelector('.fold') === null);
    expect(await violations(page)).toEqual([]);
    // The picture that only the old version had is still held.
    const address = await waitFor(page, () => document.querySelector<HTMLImageElement>('.removed img')?.src);
    expect(address).toMatch(/^blob:/);
  });

  it('lists the versions in the reader, opens an old one with its picture, and goes back to it and forth', async () => {
    const tab = await session.openExtensionPage(`${kept}&current`);
    await told(tab, '.versions-line', 'Version 2 of 2');
    await tab.press('i');
    await waitFor(tab, () => document.querySelector('.panel.versions:popover-open') !== null);
    expect(await violations(tab)).toEqual([]);
    const old = await waitFor(tab, () => document.querySelector('.versions a')?.getAttribute('href'));
    const version = await session.openExtensionPage(old.slice(1));
    await told(version, '.versions-line', 'Version 1 of 2');
    await waitFor(version, () =>
      document.querySelector<HTMLImageElement>('.article-body img')?.src.startsWith('blob:'),
    );
    await version.press('Shift+I');
    await goneBack(version, 'Version 1 is shown');
    const again = await session.openExtensionPage(`${kept}&again`);
    await told(again, '.article-body', 'at six');
    const shelf = await session.openExtensionPage('src/shelf/index.html?six');
    await waitFor(shelf, () => document.querySelector('.entry') !== null);
    await shelf.press('/', ...'ropes');
    await waitFor(shelf, () => document.querySelector('mark')?.textContent === 'ropes');
    const undo = await session.openExtensionPage(
      `src/changes/index.html?${new URLSearchParams({ kept: idOf(kept), from: '2', to: '1' })}`,
    );
    await isCompared(undo);
    await undo.press('g');
    await goneBack(undo, 'Version 2 is shown');
    expect(await violations(undo)).toEqual([]);
    await undo.press('z');
    await goneBack(undo, 'Version 1 is shown');
  });

  it('compares 30,000 words without keeping the page from answering', async () => {
    await keep('/long', longVersion(0));
    await keep('/long', longVersion(1));
    const shelf = await session.openExtensionPage('src/shelf/index.html?long');
    const id = idOf(
      await waitFor(shelf, () =>
        [...document.querySelectorAll('.entry-link')]
          .find((link) => link.textContent?.includes('logbook'))
          ?.getAttribute('href'),
      ),
    );
    const page = await session.openExtensionPage(`src/changes/index.html?kept=${id}`);
    await isCompared(page);
    const measured = await page.evaluate(async () => {
      const choice = document.querySelectorAll('select')[0];
      if (!choice) throw new Error('No choice.');
      let longest = 0;
      let last = performance.now();
      const began = last;
      let isOver = false;
      const beat = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        if (!isOver) setTimeout(beat);
      };
      const done = new Promise<void>((end) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.changes-summary')) return;
          watch.disconnect();
          end();
        });
        watch.observe(document.body, { subtree: true, childList: true });
      });
      beat();
      // The same two once more: from nothing to the text on the page.
      document.querySelector('.changes-summary')?.remove();
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await done;
      const total = performance.now() - began;
      isOver = true;
      return {
        longest: Math.round(longest),
        total: Math.round(total),
        changed: document.querySelectorAll('.block.changed').length,
      };
    });
    console.log(`${name}: 30,000 words compared`, measured);
    expect(measured.changed).toBeGreaterThan(400);
    expect(measured.longest).toBeLessThan(1500);
  });
});

const idOf = (address: string) => new URLSearchParams(address.replace(/^.*\?/, '')).get('kept') ?? '';
