import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { pageWithForeignPicture } from './sample-pages';
import { type BrowserName, type Session, until, type View, waitFor } from './view';

const HEADLINE = 'How a village kept its newspaper';
const SHELF = 'src/shelf/index.html';

const headline = (view: View) => waitFor(view, () => document.querySelector('.article h1')?.textContent);
const isKept = (view: View) => waitFor(view, () => document.querySelector('button[aria-pressed=true]') !== null);
const canKeep = (view: View) =>
  waitFor(view, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
const entryTitles = () => [...document.querySelectorAll('.entry-link')].map((link) => link.textContent);

describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;
  let article: string;

  beforeAll(async () => {
    const pages: Record<string, string> = {};
    server = await serveSample({ pages });
    origin = `http://localhost:${server.port}`;
    article = `${origin}/sample/article.html`;
    pages['/slipway'] = pageWithForeignPicture(`http://127.0.0.1:${server.port}`);
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('shows the article of the page in the popup', async () => {
    await session.openPage(article);
    const popup = await session.clickAction();
    expect(await headline(popup)).toBe(HEADLINE);
    const shown = await popup.evaluate(() => ({
      byline: document.querySelector('.byline')?.textContent,
      date: document.querySelector('.facts time')?.getAttribute('datetime'),
      sections: [...document.querySelectorAll('.article-body h2')].map((heading) => heading.textContent),
      outline: [...document.querySelectorAll('.outline a')].map((link) => link.textContent),
      text: document.querySelector('.article')?.textContent ?? '',
    }));
    expect(shown.byline).toBe('By Ines Okafor and Tomas Lindqvist');
    expect(shown.date).toBe('2026-03-14T08:30:00+01:00');
    expect(shown.sections).toEqual(['Ninety-one years in a fish store', 'Who pays for it', 'A page for every house']);
    expect(shown.outline).toEqual(shown.sections);
    expect(shown.text).toContain('the only cargo he has never been asked to insure');
    expect(shown.text).not.toMatch(/Regatta|Leave a reply|cookies|Ferry timetable/);
  });

  it('leaves the page as it was, and reads it the same a second time', async () => {
    const page = await session.openPage(article);
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const readings: string[] = [];
    for (const _ of ['first', 'second']) {
      const popup = await session.clickAction();
      await headline(popup);
      readings.push(await popup.evaluate(() => document.querySelector('.article > .article-body')?.textContent ?? ''));
    }
    expect(readings[0]).toBe(readings[1]);
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  it('brings a section of the outline into view', async () => {
    await session.openPage(article);
    const popup = await session.clickAction();
    await headline(popup);
    await popup.click('.outline summary');
    await popup.click('.outline li:last-child a');
    await waitFor(popup, () => {
      const top = document.querySelector('.article-body h2:last-of-type')?.getBoundingClientRect().top;
      return top !== undefined && top >= 0 && top < innerHeight;
    });
  });

  it('keeps the article, and takes that back', async () => {
    await session.openPage(article);
    const popup = await session.clickAction();
    await headline(popup);
    await canKeep(popup);
    await popup.press('k');
    await isKept(popup);
    await popup.press('z');
    await canKeep(popup);
    const shelf = await session.openExtensionPage(SHELF);
    await waitFor(shelf, () => document.querySelector('.notice h1')?.textContent === 'Nothing kept yet');
  });

  it('counts pictures that it may not fetch', async () => {
    await session.openPage(`${origin}/slipway`);
    const popup = await session.clickAction();
    expect(await headline(popup)).toBe('The slipway question');
    await canKeep(popup);
    await popup.click('button[aria-pressed]');
    await isKept(popup);
    const words = await waitFor(popup, () => document.querySelector('.missing p')?.textContent);
    expect(words).toBe('1 picture could not be kept.');
  });

  // Chromium asks for the permission in a window of its own that no driver reaches.
  it.runIf(name === 'firefox')('fetches them when the reader allows it', async () => {
    await session.openPage(`${origin}/slipway`);
    const popup = await session.clickAction();
    await isKept(popup);
    await waitFor(popup, () => document.querySelector('.missing button') !== null);
    await popup.click('.missing button');
    await waitFor(popup, () => document.querySelector('.missing') === null);
  });

  it('keeps by the shortcut without opening anything, with the badge as answer', async () => {
    await session.openPage(article);
    await headline(await session.clickAction());
    await session.runCommand('keep-page');
    await until(async () => (await session.badge()) === '✓', 'the badge of a kept page');
  });

  it('has it all, whole, after a restart without the server', async () => {
    await server.close();
    await session.restart();
    const shelf = await session.openExtensionPage(SHELF);
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
    expect(await shelf.evaluate(entryTitles)).toEqual([HEADLINE, 'The slipway question']);
    await shelf.click('.entry-link');
    const kept = await session.findExtensionPage('reader-tab');
    expect(await headline(kept)).toBe(HEADLINE);
    await waitFor(kept, () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.article img')];
      for (const image of images) image.loading = 'eager';
      return images.length === 2 && images.every((image) => image.complete && image.naturalWidth > 0);
    });
    const text = await kept.evaluate(() => document.querySelector('.article > .article-body')?.textContent ?? '');
    expect(text).toContain('Every page was then photographed by two retired teachers');
    expect(text).toContain('anyone may ask for a year');
    // Cut again, from the page as it was.
    await kept.press('x');
    await waitFor(kept, () => document.querySelector('.cut-menu:popover-open') !== null);
    await kept.click('.cut-menu .button');
    await waitFor(kept, () => document.querySelector('.cut-status')?.textContent?.startsWith('Cut again'));
    expect(await kept.evaluate(() => document.querySelector('.article > .article-body')?.textContent)).toBe(text);
  });

  it('finds it by the words of its text, with the words marked', async () => {
    const shelf = await session.openExtensionPage(SHELF);
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
    await shelf.press('/', ...'skipper');
    // It searches as one types: the first letters find it too.
    await waitFor(shelf, () => document.querySelector('mark')?.textContent === 'skipper');
    expect(await shelf.evaluate(entryTitles)).toEqual([HEADLINE]);
  });

  it('removes an article from the shelf and brings it back', async () => {
    const shelf = await session.openExtensionPage(SHELF);
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
    await shelf.press('j', 'x');
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 1);
    await shelf.press('z');
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
    expect(await shelf.evaluate(entryTitles)).toEqual([HEADLINE, 'The slipway question']);
  });

  it('goes on after the browser has ended its background part', async () => {
    await session.stopBackground();
    const shelf = await session.openExtensionPage(SHELF);
    await waitFor(shelf, () => document.querySelectorAll('.entry').length === 2);
  });
});
