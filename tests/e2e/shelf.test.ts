import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground, fillShelf, SHELVED } from './fill-shelf';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

const PAGE = 'src/shelf/index.html';
const [FERRY, NET, TOWER, HARBOUR, COMMITTEE] = SHELVED.map(({ title }) => title);

const titles = () => [...document.querySelectorAll('.entry-link')].map((link) => link.textContent);
const views = () => [...document.querySelectorAll('.views > ul:first-child .view-count')].map((it) => it.textContent);
const entries = (view: View, count: number) =>
  waitFor(view, (wanted) => document.querySelectorAll('.entry').length === wanted, count);
const shows = (view: View, selector: string) =>
  waitFor(view, (wanted) => document.querySelector(wanted)?.checkVisibility(), selector);
const gone = (view: View, selector: string) =>
  waitFor(view, (wanted) => !document.querySelector(wanted)?.checkVisibility(), selector);
const told = (view: View, words: string) =>
  waitFor(view, (wanted) => document.querySelector('.toast:not([hidden]) p')?.textContent?.includes(wanted), words);
const focused = (view: View, title: string | undefined) =>
  waitFor(view, (wanted) => document.activeElement?.textContent === wanted, title);

/** Runs in a page: every row begins where the one before it ends, whatever gap is between them. */
const rowsFollow = () => {
  const rows = [...document.querySelectorAll('.entry-row')].map((row) => row.getBoundingClientRect());
  const ends = rows.slice(1).map(({ top }, index) => top - (rows[index]?.bottom ?? 0));
  return rows.length > 1 && ends.every((gap) => gap > -1 && gap < 20);
};

describe.each<BrowserName>(['chrome', 'firefox'])('the shelf in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let ids: string[];
  beforeAll(async () => {
    session = await openSession(name);
    ids = await fillShelf(await session.openExtensionPage(PAGE));
  });
  afterAll(() => session?.close());

  async function open(address = ''): Promise<View> {
    const shelf = await session.openExtensionPage(PAGE + address);
    await shows(shelf, '.entry, .notice');
    return shelf;
  }

  it('lets a headline that runs from right to left begin where its line of site and date does', async () => {
    const shelf = await open();
    const [headline, excerpt, beside] = await waitFor(
      shelf,
      (title) => {
        const link = [...document.querySelectorAll('.entry-link')].find(({ textContent }) => textContent === title);
        const entry = link?.closest('.entry');
        const leftOf = (selector: string) => {
          const range = document.createRange();
          range.selectNodeContents(entry?.querySelector(selector) as Element);
          return Math.round(range.getBoundingClientRect().left);
        };
        return entry && ['.entry-link', '.entry-excerpt', '.entry-facts'].map(leftOf);
      },
      HARBOUR,
    );
    expect([headline, excerpt]).toEqual([beside, beside]);
  });

  it('archives, stars and marks as unread by key, counts its views, and undoes all of it', async () => {
    const shelf = await open('?view=unread');
    await entries(shelf, 5);
    await waitFor(shelf, () => document.querySelector('.thumbnail img') !== null);
    await shelf.press('j', 's');
    await shows(shelf, '.entry-star');
    await shelf.press('e');
    await entries(shelf, 4);
    await focused(shelf, HARBOUR);
    await waitFor(shelf, views);
    await waitFor(shelf, () => document.querySelectorAll('.view-count')[3]?.textContent === '1');
    expect(await shelf.evaluate(views)).toEqual(['5', '4', '0', '1', '1']);
    expect(await violations(shelf)).toEqual([]);
    await shelf.press('4');
    await waitFor(shelf, (title) => document.querySelector('.entry-link')?.textContent === title, COMMITTEE);
    await entries(shelf, 1);
    await shelf.evaluate(() => history.back());
    await entries(shelf, 4);
    await shelf.press('z');
    await entries(shelf, 5);
    await shelf.press('z');
    await gone(shelf, '.entry-star');
    await told(shelf, 'Undone: Starred');
  });

  it('tags many at once, lists what has the tag, and merges tags', async () => {
    const shelf = await open();
    await entries(shelf, 5);
    await shelf.press('j', 'v', 'j', 'j', 'Shift+V');
    await waitFor(shelf, () => document.querySelector('.selection p')?.textContent === '3 selected');
    await shelf.press('t');
    await shows(shelf, '.tag-picker');
    await shelf.press(...'Boats', 'Enter');
    await waitFor(shelf, () => document.querySelector('.tag-picker :checked') !== null);
    expect(await violations(shelf)).toEqual([]);
    await shelf.press('Escape');
    await gone(shelf, '.tag-picker');
    await waitFor(shelf, () => document.querySelectorAll('.entry .tag').length === 3);
    expect(await violations(shelf)).toEqual([]);
    await shelf.press('Escape');
    await gone(shelf, '.selection');
    await focused(shelf, TOWER);
    await shelf.press('t');
    await shows(shelf, '.tag-picker');
    await shelf.press(...'Light', 'Enter', 'Escape');
    await waitFor(shelf, () => document.querySelectorAll('.entry .tag').length === 4);
    await shelf.evaluate(() => document.querySelectorAll<HTMLElement>('.view-tags a')[1]?.click());
    await entries(shelf, 1);
    expect(await shelf.evaluate(titles)).toEqual([TOWER]);
    await shelf.click('.view-tags .button');
    await shows(shelf, '.tag-manager');
    expect(await violations(shelf)).toEqual([]);
    await shelf.evaluate(() => {
      const merge = document.querySelectorAll<HTMLSelectElement>('.tag-manager li:last-child select')[1];
      if (!merge?.options[1]) throw new Error('Nothing to merge into.');
      merge.value = merge.options[1].value;
      merge.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor(shelf, () => document.querySelectorAll('.tag-manager li').length === 1);
    await shelf.press('Escape', '1');
    await waitFor(shelf, () => document.querySelectorAll('.entry .tag').length === 3);
    await shelf.press('z');
    await waitFor(shelf, () => document.querySelectorAll('.entry .tag').length === 4);
  });

  it('removes all that is selected and brings it back, and other windows follow', async () => {
    const other = await open('?other');
    await entries(other, 5);
    const shelf = await open();
    await entries(shelf, 5);
    await shelf.press('a');
    await waitFor(shelf, () => document.querySelector('.selection p')?.textContent === '5 selected');
    await shelf.press('x');
    await waitFor(shelf, () => document.querySelector('.notice h1')?.textContent === 'Nothing kept yet');
    await waitFor(other, () => document.querySelector('.notice h1')?.textContent === 'Nothing kept yet');
    await shelf.click('.toast .button');
    await entries(shelf, 5);
    await entries(other, 5);
  });

  it('remembers its order and its cards, and is whole in a window of 320 pixels', async () => {
    const shelf = await open();
    await shelf.press('l');
    await shows(shelf, '.cards');
    await shelf.evaluate(() => {
      const order = document.querySelector<HTMLSelectElement>('.arrange select');
      if (!order) throw new Error('No order.');
      order.value = 'order_length_reversed';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor(shelf, (title) => document.querySelector('.entry-link')?.textContent === title, COMMITTEE);
    const again = await open('?again');
    await shows(again, '.cards');
    expect(await again.evaluate(titles)).toEqual([COMMITTEE, FERRY, HARBOUR, TOWER, NET]);
    expect(await violations(again)).toEqual([]);
    await again.resize(320, 640);
    for (const look of ['cards', 'lines']) {
      await waitFor(again, (wanted) => (document.querySelector('.cards') ? 'cards' : 'lines') === wanted, look);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect([look, await again.evaluate(overflow)]).toEqual([look, 0]);
      await waitFor(again, rowsFollow);
      await again.press('l');
    }
    await again.resize(800, 600);
    await again.evaluate(() => localStorage.removeItem('shelf'));
  });

  it('lists its keys over the page, and says in each view why it is empty', async () => {
    const shelf = await open();
    await shelf.press('?');
    await shows(shelf, '.key-list');
    expect(await violations(shelf)).toEqual([]);
    await shelf.press('Escape');
    for (const [key, title] of [
      ['3', 'Nothing begun'],
      ['4', 'The archive is empty'],
      ['5', 'No article has a star'],
    ] as const) {
      await shelf.press(key);
      await waitFor(shelf, (wanted) => document.querySelector('.notice h1')?.textContent === wanted, title);
    }
    expect(await violations(shelf)).toEqual([]);
  });

  it('draws of a long list what is seen, to its end and back, and keeps the focus', async () => {
    const filling = await session.openExtensionPage(`${PAGE}?filling`);
    const many = Array.from({ length: 120 }, (_, index) => ({
      title: `Entry ${index}`,
      site: `Site ${index}`,
      published: '2026-01-01',
      words: 300,
      excerpt: 'One of many.',
    }));
    const more = await fillShelf(filling, many);
    const shelf = await open('?many');
    await waitFor(shelf, () => document.querySelector('.shelf-count')?.textContent === '125 articles');
    expect(await shelf.evaluate(() => document.querySelectorAll('.entry').length)).toBeLessThan(40);
    await waitFor(shelf, () => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return document.querySelector('[aria-posinset="125"] .entry-link')?.checkVisibility();
    });
    expect(await violations(shelf)).toEqual([]);
    // The keys go on from where the reader has scrolled to, and the focus is kept however far one scrolls.
    await shelf.press('k');
    await waitFor(shelf, () => Number(document.activeElement?.closest<HTMLElement>('.entry')?.dataset.place) > 110);
    await shelf.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitFor(shelf, () => document.querySelector('[aria-posinset="1"]') !== null);
    expect(await shelf.evaluate(() => document.activeElement?.localName)).toBe('a');
    await shelf.press('k');
    await waitFor(shelf, () => scrollY > 5000 && document.activeElement?.closest('.entry') !== null);
    await callBackground(filling, 'keeping', 'removeAll', more);
    await entries(shelf, 5);
    expect(ids).toHaveLength(5);
  });
});
