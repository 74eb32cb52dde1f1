import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { choose } from './choose-focus';
import { longPage } from './long-page';
import { isAbsent, openSession } from './open-session';
import { readInTab } from './reader-tab';
import { type BrowserName, type Session, waitFor } from './view';
import { violations } from './violations';

/** The words of the first text on the page that is shown, in pages. */
const firstOnPage = () => {
  const left = document.querySelector('.article')?.getBoundingClientRect().left ?? 0;
  const found = [...document.querySelectorAll('.article-body p')].find(
    (paragraph) => paragraph.getBoundingClientRect().right > left,
  );
  return found?.textContent ?? '';
};

const page = () => Number(/^Page (\d+) of/.exec(document.querySelector('.way')?.textContent ?? '')?.[1] ?? 0);

describe.each<BrowserName>(['chrome', 'firefox'])('reading closely in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let address: string;

  beforeAll(async () => {
    server = await serveSample({ pages: { '/log': longPage() } });
    address = `http://localhost:${server.port}/log`;
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('turns pages by keys and at the edges, and keeps the place when pages begin and end', async () => {
    const tab = await readInTab(session, `${address}?pages`);
    await tab.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
    const before = await tab.evaluate(() => {
      const bar = document.querySelector('body > .bar')?.getBoundingClientRect().bottom ?? 0;
      const paragraphs = [...document.querySelectorAll('.article-body p')];
      return paragraphs.find((p) => p.getBoundingClientRect().bottom > bar + 12)?.textContent ?? '';
    });
    await choose(tab, 'Turn pages instead of scrolling');
    const at = await waitFor(tab, page);
    expect(at).toBeGreaterThan(1);
    expect(
      await tab.evaluate((words) => {
        const { left, right } = document.querySelector('.article')?.getBoundingClientRect() ?? { left: 0, right: 0 };
        const found = [...document.querySelectorAll('.article-body p')].find((p) => p.textContent === words);
        return [...(found?.getClientRects() ?? [])].some((box) => box.right > left && box.left < right);
      }, before),
    ).toBe(true);
    const first = await tab.evaluate(firstOnPage);
    await tab.press('ArrowRight', ' ');
    await waitFor(tab, (wanted) => document.querySelector('.way')?.textContent?.startsWith(`Page ${wanted} `), at + 2);
    await tab.press('ArrowLeft');
    await waitFor(tab, (wanted) => document.querySelector('.way')?.textContent?.startsWith(`Page ${wanted} `), at + 1);
    await tab.click('.turn.back');
    await waitFor(tab, (wanted) => document.querySelector('.way')?.textContent?.startsWith(`Page ${wanted} `), at);
    expect(await tab.evaluate(firstOnPage)).toBe(first);
    expect(await violations(tab)).toEqual([]);
    await tab.press('End');
    await waitFor(tab, () => /^Page (\d+) of \1$/.test(document.querySelector('.way')?.textContent ?? ''));
    await tab.press('o');
    await waitFor(tab, () => document.activeElement?.textContent === 'Chapter 6');
    await tab.press('Escape', 'Home');
    await waitFor(tab, () => document.querySelector('.way')?.textContent?.startsWith('Page 1 '));
    await choose(tab, 'Turn pages instead of scrolling');
    await waitFor(tab, () => !document.documentElement.classList.contains('paged'));
  });

  it('goes to a whole page when a link leads into the middle of one', async () => {
    const tab = await readInTab(session, `${address}?link`);
    await choose(tab, 'Turn pages instead of scrolling');
    await waitFor(tab, page);
    await tab.press('o');
    await waitFor(tab, () => document.activeElement?.closest('.panel') !== null);
    await tab.press('Tab', 'Tab', 'Enter');
    await waitFor(tab, () => {
      const { left = 0, right = 0 } = document.querySelector('.article')?.getBoundingClientRect() ?? {};
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Chapter 3');
      const box = heading?.getBoundingClientRect();
      return box && box.left >= left - 1 && box.right <= right + 1;
    });
    const rest = await tab.evaluate(() => {
      const view = document.querySelector('.article');
      const step = (view?.clientWidth ?? 0) + Number.parseFloat(view ? getComputedStyle(view).columnGap : '0');
      return ((view?.scrollLeft ?? 0) + 2) % step;
    });
    expect(rest).toBeLessThan(4);
    await choose(tab, 'Turn pages instead of scrolling');
  });

  it('lets all paragraphs but one step back, and goes on by key', async () => {
    const tab = await readInTab(session, `${address}?paragraph`);
    await choose(tab, 'One paragraph at a time');
    const here = await waitFor(tab, () => document.querySelector('.article-body .here')?.textContent);
    await tab.press('ArrowDown');
    await waitFor(tab, (before) => document.querySelector('.article-body .here')?.textContent !== before, here);
    expect(await tab.evaluate(() => document.querySelectorAll('.here').length)).toBe(1);
    expect(await violations(tab)).toEqual([]);
    await choose(tab, 'One paragraph at a time');
    await waitFor(tab, () => document.querySelector('.here, .paragraph') === null);
  });

  it('keeps a line bright that follows the keys, and remembers it for the next article', async () => {
    const tab = await readInTab(session, `${address}?line`);
    await choose(tab, 'Three lines bright');
    // Line by line: over gaps, notes and a picture, and taking the text along where the window ends.
    const at = () => {
      const { top = 0 } = document.querySelector('.line')?.getBoundingClientRect() ?? {};
      return top + scrollY;
    };
    for (let presses = 0; presses < 8; presses += 1) {
      const before = await waitFor(tab, at);
      await tab.press('ArrowDown');
      await waitFor(
        tab,
        (from) => (document.querySelector('.line')?.getBoundingClientRect().top ?? 0) + scrollY > from + 15,
        before,
      );
    }
    const next = await readInTab(session, `${address}?line-again`);
    await waitFor(next, () => document.querySelector('.line') !== null);
    await choose(next, 'Off');
    await waitFor(next, () => document.querySelector('.line') === null);
  });

  it('hides everything but the text, with a way back', async () => {
    const tab = await readInTab(session, `${address}?bare`);
    await choose(tab, 'Nothing but the text');
    await waitFor(tab, () => document.querySelector<HTMLElement>('body > .bar')?.offsetHeight === 0);
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    await waitFor(tab, () => (document.querySelector<HTMLElement>('body > .bar')?.offsetHeight ?? 0) > 0);
  });

  it('shows a note where it is called, and gives the focus back', async () => {
    const tab = await readInTab(session, `${address}?note`);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.article-body sup a')[2]?.focus());
    await tab.press('Enter');
    const note = await waitFor(tab, () => document.querySelector('.note:popover-open')?.textContent);
    expect(note).toContain('Which was bought in 1911.');
    const distance = await tab.evaluate(() => {
      const call = document.querySelectorAll('.article-body sup a')[2]?.getBoundingClientRect();
      const shown = document.querySelector('.note')?.getBoundingClientRect();
      // Below it, or above it where there is no room below.
      return call && shown ? Math.min(Math.abs(shown.top - call.bottom), Math.abs(call.top - shown.bottom)) : 999;
    });
    expect(distance).toBeLessThan(40);
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    await waitFor(tab, () => document.querySelector('.note:popover-open') === null);
    expect(await tab.evaluate(() => document.activeElement?.closest('sup')?.textContent)).toBe('1');
    await tab.press('Enter');
    await waitFor(tab, () => document.querySelector('.note:popover-open') !== null);
    await tab.click('.to-note');
    await waitFor(tab, () => {
      const item = document.querySelector('.notes li')?.getBoundingClientRect();
      return item && item.top > 0 && item.bottom <= innerHeight;
    });
  });

  it('shows pictures as large as the window, and gives the focus back', async () => {
    const tab = await readInTab(session, `${address}?pictures`);
    await waitFor(tab, () => document.querySelector('.article-body img[role=button]') !== null);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.article-body img[role=button]')?.focus());
    await tab.press('Enter');
    await waitFor(tab, () =>
      document.querySelector('dialog[open]')?.textContent?.includes('A press, drawn for the log'),
    );
    expect(await violations(tab)).toEqual([]);
    await tab.press('+', '+');
    await waitFor(tab, () =>
      document.querySelector<HTMLElement>('.stage img')?.style.transform.includes('scale(2.25)'),
    );
    await tab.press('-', '-');
    await waitFor(tab, () => document.querySelector<HTMLElement>('.stage img')?.style.transform.includes('scale(1)'));
    await tab.press('Escape');
    await waitFor(tab, () => document.querySelector('dialog[open]') === null);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('alt'))).toBe('A press');
  });
});
