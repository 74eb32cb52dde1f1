import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { scriptPages } from './script-pages';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const HEADLINE = 'How a village kept its newspaper';
const CHINESE = '一个村子怎样留住了自己的报纸';

const titles = () => [...document.querySelectorAll('.entry-link')].map((link) => link.textContent);
const entries = (view: View, count: number) =>
  waitFor(view, (wanted) => document.querySelectorAll('.entry').length === wanted, count);

async function keep(session: Session, address: string): Promise<void> {
  await session.openPage(address);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
  await popup.press('k');
  await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
}

describe.each<BrowserName>(['chrome', 'firefox'])('searching in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;

  beforeAll(async () => {
    server = await serveSample({ pages: scriptPages });
    session = await openSession(name);
    await keep(session, `http://localhost:${server.port}/chinese`);
    await keep(session, `http://localhost:${server.port}/sample/article.html`);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const openShelf = async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await entries(shelf, 2);
    await shelf.press('/');
    return shelf;
  };

  it('narrows words by operators, and lists by operators alone', async () => {
    const shelf = await openShelf();
    await shelf.press(...'skipper author:okafor');
    await entries(shelf, 1);
    await waitFor(shelf, () => document.querySelector('mark')?.textContent === 'skipper');
    await shelf.press('Escape', ...'is:unread after:today ');
    await entries(shelf, 2);
    expect(await shelf.evaluate(titles)).toEqual([HEADLINE, CHINESE]);
    await shelf.press(...'-skipper');
    await entries(shelf, 1);
    expect(await shelf.evaluate(titles)).toEqual([CHINESE]);
  });

  it('says what is wrong with a query, and searches the rest', async () => {
    const shelf = await openShelf();
    await shelf.press(...'before:spring skipper');
    await waitFor(shelf, () => document.querySelector('.search-told')?.textContent?.includes('“spring” is no date'));
    await entries(shelf, 1);
    expect(await violations(shelf)).toEqual([]);
  });

  it('tells how to search, with examples that can be pressed', async () => {
    const shelf = await openShelf();
    await shelf.click('.search-help-button');
    await waitFor(shelf, () => document.querySelector('.search-help:popover-open') !== null);
    expect(await violations(shelf)).toEqual([]);
    await shelf.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.search-help button')]
        .find(({ textContent }) => textContent === 'is:unread')
        ?.focus(),
    );
    await shelf.press('Enter');
    await waitFor(shelf, () => document.querySelector('.search-help:popover-open') === null);
    expect(
      await shelf.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value),
    ).toBe('is:unread');
  });

  it('saves a search, lists it under the empty box, renames, removes and brings it back', async () => {
    const shelf = await openShelf();
    await shelf.press(...'skipper');
    await shelf.click('.shelf-search > [aria-pressed]');
    await waitFor(shelf, () => document.querySelector('.shelf-search > [aria-pressed=true]') !== null);
    const again = await session.openExtensionPage('src/shelf/index.html?again');
    await entries(again, 2);
    await again.press('/');
    await waitFor(again, () => document.querySelector('.saved-search') !== null);
    expect(await violations(again)).toEqual([]);
    await again.press('ArrowDown', 'Tab', 'Enter');
    await waitFor(again, () => document.activeElement?.matches('.search-name input'));
    await again.press(...'Seafarers', 'Enter');
    await waitFor(again, () => document.querySelector('.saved-search span')?.textContent === 'Seafarers');
    await waitFor(again, () => document.activeElement?.matches('.saved-search'));
    await again.press('Tab', 'Tab', 'Enter');
    await waitFor(again, () => document.querySelector('.saved-search-removed') !== null);
    await waitFor(again, () => document.activeElement?.textContent === 'Undo');
    await again.press('Enter');
    await waitFor(again, () => document.activeElement?.matches('.saved-search'));
    await again.press('Enter');
    await entries(again, 1);
    expect(await again.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')?.value)).toBe(
      'skipper',
    );
  });

  it.each([
    ['words', 'skipper', 'skipper'],
    ['signs of Chinese', '渔船', '渔船'],
  ])('opens the reader at the first hit of %s', async (_, query, expected) => {
    // Typed by its address: drivers have no keys for Chinese.
    const shelf = await session.openExtensionPage(`src/shelf/index.html?q=${encodeURIComponent(query)}`);
    await entries(shelf, 1);
    await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href')?.includes('#find-'));
    await shelf.click('.entry-link');
    const tab = await session.findExtensionPage(`#find-${encodeURIComponent(query)}`);
    const hit = await waitFor(tab, () => {
      const [range] = [...(CSS.highlights.get('found-current') ?? [])] as Range[];
      if (!range) return undefined;
      const { top } = range.getBoundingClientRect();
      return { words: range.toString(), isInView: top > 0 && top < innerHeight };
    });
    expect(hit).toEqual({ words: expected, isInView: true });
    expect(await violations(tab)).toEqual([]);
  });
});
