import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { isShown } from './reader-tab';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const PAGE = 'src/highlights-page/index.html';

/** Selects words of the shown text, as a reader who drags over them. */
const select = (view: View, words: string) =>
  view.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.article-body') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`Nowhere: ${wanted}`);
  }, words);
const painted = () =>
  ['yellow', 'green', 'blue', 'pink'].map((colour) =>
    [...(CSS.highlights.get(`marked-${colour}`) ?? [])].map(String).join('|'),
  );
const popover = (view: View) => waitFor(view, () => document.querySelector('.highlight-popover:popover-open') !== null);
const told = (view: View, words: string) =>
  waitFor(view, (wanted) => document.querySelector('.highlight-told p')?.textContent?.includes(wanted), words);

describe.each<BrowserName>(['chrome', 'firefox'])('highlights in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let kept: string;

  beforeAll(async () => {
    server = await serveSample({ pages: {} });
    session = await openSession(name);
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    kept = (await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'))).slice(1);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('marks a selection beside which colours are offered, takes a note, and keeps both', async () => {
    const tab = await session.openExtensionPage(kept);
    await isShown(tab);
    await select(tab, 'the only cargo');
    await popover(tab);
    expect(await violations(tab)).toEqual([]);
    await tab.press('2');
    await told(tab, 'Highlighted: Green');
    expect(await tab.evaluate(painted)).toEqual(['', 'the only cargo', '', '']);
    await waitFor(tab, () => document.querySelector('.highlight-popover textarea') !== null);
    expect(await violations(tab)).toEqual([]);
    await tab.click('.highlight-popover textarea');
    await tab.press(...'Ask him.', 'Escape');
    await waitFor(tab, () => document.querySelector('.highlight-popover') === null);
    const isBeside = await tab.evaluate(() => {
      const [range] = (CSS.highlights.get('marked-green') ?? []) as unknown as Range[];
      return range ? range.getBoundingClientRect().height > 0 : false;
    });
    expect(isBeside).toBe(true);
    const again = await session.openExtensionPage(`${kept}&again`);
    await waitFor(again, () => (CSS.highlights.get('marked-green')?.size ?? 0) === 1);
    await again.press(']');
    await popover(again);
    expect(await again.evaluate(() => document.querySelector('textarea')?.value)).toBe('Ask him.');
  });

  it('opens a mark that is clicked, removes it and brings it back', async () => {
    const tab = await session.openExtensionPage(`${kept}&click`);
    await waitFor(tab, () => (CSS.highlights.get('marked-green')?.size ?? 0) === 1);
    await tab.evaluate(() => {
      const [range] = (CSS.highlights.get('marked-green') ?? []) as unknown as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range?.getClientRects() ?? [];
      if (!range || !box) throw new Error('No mark.');
      const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true };
      range.startContainer.parentElement?.dispatchEvent(new MouseEvent('click', at));
    });
    await popover(tab);
    await tab.press('Delete');
    await told(tab, 'removed');
    expect(await tab.evaluate(painted)).toEqual(['', '', '', '']);
    await tab.press('z');
    await told(tab, 'back');
    expect(await tab.evaluate(painted)).toEqual(['', 'the only cargo', '', '']);
    await tab.press('g');
    await waitFor(tab, () => document.querySelector('.highlights-panel:popover-open li') !== null);
    expect(await violations(tab)).toEqual([]);
  });

  it('gathers all on a page, clean for axe, that leads to each', async () => {
    const page = await session.openExtensionPage(PAGE);
    await waitFor(page, () => document.querySelector('.highlight-quote')?.textContent === 'the only cargo');
    expect(await violations(page)).toEqual([]);
    await page.press('/', ...'nothing');
    await waitFor(page, () => document.querySelector('.notice') !== null);
    expect(await violations(page)).toEqual([]);
    await page.press('Escape');
    const address = await waitFor(page, () => document.querySelector('.highlight-open')?.getAttribute('href'));
    const tab = await session.openExtensionPage(address.slice(1));
    await popover(tab);
    const isInView = await tab.evaluate(() => {
      const [range] = (CSS.highlights.get('marked-green') ?? []) as unknown as Range[];
      const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    });
    expect(isInView).toBe(true);
  });

  it('asks for the article to be kept where it is not', async () => {
    await session.openPage(`http://localhost:${server.port}/sample/manual.html`);
    const popup = await session.clickAction();
    await isShown(popup);
    await select(popup, 'gulls');
    await popup.press('h');
    await told(popup, 'Press K');
    expect(await popup.evaluate(painted)).toEqual(['', '', '', '']);
  });
});
