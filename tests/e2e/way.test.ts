import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { longPage } from './long-page';
import { isAbsent, openSession } from './open-session';
import { isShown, readInTab } from './reader-tab';
import { type BrowserName, type Session, until, type View, waitFor } from './view';

/** Brings the paragraph that has these words to the top, below the bar. */
const goTo = (view: View, words: string) =>
  view.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.article-body p')].find((p) => p.textContent?.includes(wanted));
    const bar = document.querySelector('body > .bar')?.getBoundingClientRect().bottom ?? 0;
    scrollBy({ top: (found?.getBoundingClientRect().top ?? 0) - bar - 8, behavior: 'instant' });
  }, words);

/** The words of the first paragraph in view. */
const firstInView = () => {
  const bar = document.querySelector('body > .bar')?.getBoundingClientRect().bottom ?? 0;
  const found = [...document.querySelectorAll('.article-body p')].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > bar + 12,
  );
  return found?.textContent ?? '';
};

const isPlaceKept = (view: View, address: string) =>
  until(
    () =>
      view.evaluate(async (wanted) => {
        const { places = {} } = await chrome.storage.local.get('places');
        return JSON.stringify(places).includes(wanted);
      }, address),
    'the place to be kept',
  );

/** An article at the same address of which no sentence was in the one before. */
const otherPage = () =>
  `<title>Rebuilt</title><article><h1>Rebuilt</h1>${Array.from({ length: 40 }, (_, at) => `<p>Since flood number ${at} this column is about gardens: ${'turnips, beans and late pears, '.repeat(9)}and so to bed.</p>`).join('')}</article>`;

/** More sections than fit on a screen. */
const manyChapters = () =>
  `<title>The long year</title><article><h1>The long year</h1>${Array.from({ length: 20 }, (_, at) => `<h2>Week ${at + 1}</h2><p>${`In week ${at + 1} there was rain in the morning, wind by noon, and the boats stayed where they were. `.repeat(4)}</p>`).join('')}</article>`;

describe.each<BrowserName>(['chrome', 'firefox'])('finding one’s way in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  const pages: Record<string, string> = {};
  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample({ pages });
    origin = `http://localhost:${server.port}`;
    session = await openSession(name);
    pages['/log'] = longPage();
    pages['/chapters'] = manyChapters();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('says how far one has come and how long the rest takes', async () => {
    const tab = await readInTab(session, `${origin}/log?far`);
    const words = await waitFor(tab, () => document.querySelector('.way')?.textContent);
    expect(words).toMatch(/^0 % · 1\d minutes left$/);
    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitFor(tab, () => document.querySelector('.way')?.textContent === '100 %');
  });

  it('marks the current section beside the text, and leads to another from there', async () => {
    const tab = await readInTab(session, `${origin}/log?outline`);
    await goTo(tab, 'entry 97 ');
    await waitFor(tab, () => document.querySelector('.outline [aria-current]')?.textContent === 'Chapter 4');
    await tab.press('o');
    await waitFor(tab, () => document.activeElement?.textContent === 'Chapter 4');
  });

  it('folds a long outline above the text, not one beside it and not a short one', async () => {
    const isOpen = () => document.querySelector('.article > .outline details')?.hasAttribute('open');
    const openAt = async (address: string, width: number) => {
      const tab = await readInTab(session, `${origin}${address}`);
      await tab.resize(width, 900);
      await tab.evaluate(() => {
        document.body.dataset.from = 'before';
        setTimeout(() => location.reload());
      });
      await waitFor(tab, () => !document.body.dataset.from && document.querySelector('.article-body h2') !== null);
      return tab.evaluate(isOpen);
    };
    expect(await openAt('/chapters', 640)).toBe(false);
    expect(await openAt('/chapters', 1400)).toBe(true);
    expect(await openAt('/log?short', 640)).toBe(true);
  });

  it('opens the outline over the text in the popup, at the current section', async () => {
    await session.openPage(`${origin}/log?popup`);
    const popup = await session.clickAction();
    await isShown(popup);
    await goTo(popup, 'entry 67 ');
    await popup.press('o');
    await waitFor(popup, () => document.activeElement?.textContent === 'Chapter 3');
    await popup.press('Tab', 'Enter');
    await waitFor(popup, () => document.querySelector('.outline.panel:popover-open') === null);
    await waitFor(popup, () => {
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Chapter 4');
      return Math.abs((heading?.getBoundingClientRect().top ?? 999) - 72) < 40;
    });
  });

  it('goes on where one stopped: in another size of text, and after the page was edited', async () => {
    const tab = await readInTab(session, `${origin}/log?on`);
    await goTo(tab, 'entry 121 ');
    await isPlaceKept(tab, '/log?on');
    pages['/log'] = longPage({ added: '<p>An editor has put in a long paragraph here. </p>'.repeat(12) });
    await session.openPage(`${origin}/log?on`);
    const popup = await session.clickAction();
    await waitFor(popup, () =>
      document.querySelector('.return:not([hidden])')?.textContent?.includes('where you stopped'),
    );
    expect(await popup.evaluate(firstInView)).toContain('entry 121 ');
    await popup.press('Home');
    await waitFor(popup, () => scrollY === 0 && document.querySelector('.return:not([hidden])') === null);
  });

  it('says so when the passage is gone, and offers about the same place', async () => {
    pages['/moved'] = longPage();
    const tab = await readInTab(session, `${origin}/moved?before`);
    await goTo(tab, 'entry 151 ');
    await isPlaceKept(tab, '/moved?before');
    pages['/moved'] = otherPage();
    await session.openPage(`${origin}/moved?before`);
    const again = await session.clickAction();
    await waitFor(again, () =>
      document.querySelector('.return:not([hidden])')?.textContent?.includes('has changed there'),
    );
    expect(await again.evaluate(() => scrollY)).toBe(0);
    await again.click('.return button');
    await waitFor(again, () => scrollY > 500);
  });

  it('opens the source at the paragraph that is being read', async () => {
    const note = 'localStorage.at = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent';
    const opened = 'if (document.referrer === "" && history.length === 1) localStorage.opened = "yes"';
    pages['/log'] = `${longPage()}<script>${opened}; addEventListener('scroll', () => { ${note} })</script>`;
    // Opened before, so that the source stays in front: browsers scroll to a passage only in sight.
    const other = await session.openPage(`${origin}/empty`);
    const tab = await readInTab(session, `${origin}/log?source`);
    await goTo(tab, 'entry 41 ');
    await tab.press('b');
    await waitFor(other, () => localStorage.opened === 'yes');
    // Firefox scrolls to a passage for a gesture on a web page only, and opens this one at its top (seen in 153).
    if (name === 'chrome') await waitFor(other, () => (localStorage.at as string | undefined)?.includes('entry 41 '));
  });

  it('finds words across elements, counts them and goes from one to the next', async () => {
    const tab = await readInTab(session, `${origin}/log?find`);
    // But for pictures, which come when they come.
    const markup = () => document.querySelector('.article-body')?.innerHTML.replace(/<img[^>]*>/g, '');
    const before = await tab.evaluate(markup);
    await tab.press('/');
    await waitFor(tab, () => document.activeElement?.localName === 'input');
    await tab.press(...'CAFE keeps');
    await waitFor(tab, () => document.querySelector('.find output')?.textContent === '1 of 1');
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('.find input')?.select());
    await tab.press(...'entry 7');
    await waitFor(tab, () => document.querySelector('.find output')?.textContent === '1 of 11');
    await tab.press('Enter', 'Enter');
    await waitFor(tab, () => document.querySelector('.find output')?.textContent === '3 of 11');
    const current = () => {
      const [range] = [...((CSS.highlights.get('found-current') ?? []) as Iterable<Range>)];
      const box = range?.getBoundingClientRect();
      return range && box && box.top > 50 && box.bottom < innerHeight ? range.toString() : '';
    };
    expect(await tab.evaluate(current)).toBe('entry 7');
    expect(await tab.evaluate(markup)).toBe(before);
    await tab.press('Escape');
    await waitFor(tab, () => CSS.highlights.size === 0 && document.querySelector('.find') === null);
  });
});
