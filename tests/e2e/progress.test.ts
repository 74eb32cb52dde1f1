import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/library/library-types';
import type { ReadingDay } from '../../src/library/organise-types';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { isShown } from './reader-tab';
import { type BrowserName, type Session, until, type View, waitFor } from './view';
import { violations } from './violations';

/** What the library says of the articles that it keeps, asked from a page of the extension. */
const summaries = (view: View) =>
  view.evaluate(async () => {
    const message = { to: 'library', call: 'list', args: [{ limit: 9 }] };
    return ((await chrome.runtime.sendMessage(message)).value as { items: Summary[] }).items;
  });

const readingDays = (view: View) =>
  view.evaluate(async () => {
    const message = { to: 'library', call: 'listReadingDays', args: [] };
    return (await chrome.runtime.sendMessage(message)).value as ReadingDay[];
  });

/** Clicks what may stand below the view. */
const clickOn = async (view: View, selector: string) => {
  await view.evaluate((wanted) => {
    document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
  await view.click(selector);
};

/** Brings a paragraph of the article to the top, counted from its first, or from its last where negative. */
const goTo = (view: View, paragraph: number) =>
  view.evaluate((at) => {
    const block = at < 0 ? 'end' : 'start';
    [...document.querySelectorAll('.article-body > p')].at(at)?.scrollIntoView({ block, behavior: 'instant' });
  }, paragraph);

/** As a reader closes a tab; what it has to say must be on its way by then. */
const closeTab = (view: View) =>
  view
    .evaluate(async () => {
      const tab = await chrome.tabs.getCurrent();
      await chrome.tabs.remove(tab?.id ?? -1);
    })
    // Gone before it can answer.
    .catch(() => undefined);

async function keepPage(session: Session, address: string): Promise<void> {
  await session.openPage(address);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('.main[aria-pressed=false]:not(:disabled)') !== null);
  await popup.press('k');
  await waitFor(popup, () => document.querySelector('.main[aria-pressed=true]') !== null);
  // Left open it would keep its own place in the article.
  await popup.evaluate(() => window.close()).catch(() => undefined);
}

describe.each<BrowserName>(['chrome', 'firefox'])('progress in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let asking: View;
  let kept: string;
  const article = async () => (await summaries(asking)).find(({ url }) => url.includes('article'));
  const becomes = (what: string, isSo: (summary: Summary) => boolean) =>
    until(async () => {
      const found = await article();
      return found && isSo(found) ? found : undefined;
    }, what);

  beforeAll(async () => {
    server = await serveSample({ pages: {} });
    session = await openSession(name);
    await keepPage(session, `http://localhost:${server.port}/sample/manual.html`);
    await keepPage(session, `http://localhost:${server.port}/sample/article.html`);
    asking = await session.openExtensionPage('src/options/index.html');
    kept = `src/reader-tab/index.html?kept=${(await article())?.id}`;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('is noted once an article is begun, and where it stood when its tab was closed', async () => {
    const tab = await session.openExtensionPage(kept);
    await isShown(tab);
    expect((await becomes('opened', ({ opened }) => opened !== undefined)).state).toBe('unread');
    await goTo(tab, 3);
    const begun = await becomes('begun', ({ state }) => state === 'reading');
    expect(begun.progress).toBeGreaterThan(0.1);
    await goTo(tab, 7);
    await closeTab(tab);
    const later = await becomes('further', ({ progress }) => progress > begun.progress + 0.1);
    expect(later.finished).toBeUndefined();
  });

  it('goes on there, is finished at the end, and archived, starred and brought back by key', async () => {
    const tab = await session.openExtensionPage(`${kept}&again`);
    await waitFor(tab, () => document.querySelector('.return:not([hidden])') !== null);
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(200);
    await goTo(tab, -1);
    const finished = await becomes('finished', (summary) => summary.finished !== undefined);
    expect(finished).toMatchObject({ progress: 1, state: 'reading' });
    await waitFor(tab, () => document.querySelector('.end-finished')?.textContent);
    expect(await waitFor(tab, () => document.querySelector('.end-next a')?.textContent)).toBe(
      'Counting gulls from a moving boat',
    );
    expect(await violations(tab)).toEqual([]);
    await tab.press('e');
    await becomes('archived', ({ state }) => state === 'archived');
    await tab.press('s');
    await becomes('starred', ({ isFavourite }) => isFavourite);
    await waitFor(tab, () => document.querySelectorAll('.bar > .quiet[aria-pressed=true]').length === 2);
    expect(await violations(tab)).toEqual([]);
    await tab.press('z');
    await becomes('without a star', ({ isFavourite }) => !isFavourite);
    await tab.press('e');
    await becomes('out of the archive', ({ state }) => state === 'reading');
  });

  it('shows in the popup what is waiting, and opens it with a digit', async () => {
    await session.openPage(`http://localhost:${server.port}/sample/listing.html`);
    const popup = await session.clickAction();
    // What was read to its end is not waiting any more.
    const waiting = await waitFor(popup, () =>
      [...document.querySelectorAll('.waiting-title')].map(({ textContent }) => textContent).join(),
    );
    expect(waiting).toBe('Counting gulls from a moving boat');
    expect(await violations(popup)).toEqual([]);
    await popup.press('1');
    const other = (await summaries(asking)).find(({ url }) => url.includes('manual'))?.id ?? '';
    await isShown(await session.findExtensionPage(other));
  });

  it('counts no reading time until it is asked for, then day by day, and forgets it', async () => {
    const readAWhile = async (mark: string) => {
      const tab = await session.openExtensionPage(`${kept}&${mark}`);
      await isShown(tab);
      const from = await tab.evaluate(() => performance.now());
      await waitFor(tab, (start) => performance.now() > start + 2000, from);
      await closeTab(tab);
    };
    await readAWhile('uncounted');
    const options = await session.openExtensionPage('src/options/index.html?time');
    await waitFor(options, () => document.querySelector('.time-switch input') !== null);
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('.time-switch input')?.checked)).toBe(
      false,
    );
    expect(await readingDays(options)).toEqual([]);
    await clickOn(options, '.time-switch input');
    await readAWhile('counted');
    const [day] = await until(async () => {
      const days = await readingDays(options);
      return days.length > 0 ? days : undefined;
    }, 'time to be counted');
    expect(day?.ms).toBeGreaterThan(1000);
    await waitFor(options, () => document.querySelector('.time-chart [data-has-time=true]') !== null);
    expect(await violations(options)).toEqual([]);
    await clickOn(options, '.reading-time > .button');
    await waitFor(options, () => document.querySelector('.time-chart') === null);
    expect(await readingDays(options)).toEqual([]);
    await clickOn(options, '.reading-time .deed .button');
    await waitFor(options, () => document.querySelector('.time-chart') !== null);
  });
});
