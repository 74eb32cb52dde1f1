import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { pageWithBoxes, pageWithoutBoxes } from './cut-pages';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, until, type View, waitFor } from './view';
import { violations } from './violations';

const text = (view: View) => waitFor(view, () => document.querySelector('.article-body')?.textContent);
const status = (view: View) => waitFor(view, () => document.querySelector('.cut-status p')?.textContent);
const isOpen = () => document.querySelector('[popover=manual]') !== null;

describe.each<BrowserName>(['chrome', 'firefox'])('choosing parts in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    const pages = {
      '/clock': pageWithBoxes('The clock'),
      '/weir': pageWithBoxes('The weir'),
      '/bell': pageWithoutBoxes,
    };
    server = await serveSample({ pages });
    origin = `http://localhost:${server.port}`;
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function pickerOn(address: string) {
    const page = await session.openPage(address);
    const popup = await session.clickAction();
    await text(popup);
    await popup.press('c');
    await waitFor(page, isOpen);
    return page;
  }

  it('leaves no trace when the reader leaves without a choice', async () => {
    const page = await session.openPage(`${origin}/clock`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await session.clickAction();
    await text(popup);
    await popup.press('c');
    await waitFor(page, isOpen);
    const covers = await page.evaluate(() => {
      const host = document.querySelector('[popover=manual]');
      const { width, height } = host?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return [width >= document.documentElement.clientWidth, height >= innerHeight, host?.shadowRoot === null];
    });
    expect(covers).toEqual([true, true, true]);
    await page.press('ArrowUp', 'Enter', 'Escape');
    await waitFor(page, () => document.querySelector('[popover=manual]') === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  /** From wherever the picker begins, to the first part of the page. */
  const TO_FIRST = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'];

  it('reads what is chosen by keys at once, and remembers it for the site', async () => {
    const page = await pickerOn(`${origin}/clock`);
    // Past the navigation to the text; into it, past headline and two paragraphs, to the box.
    await page.press(...TO_FIRST, 'ArrowRight', 'Enter');
    await page.press('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete', 'r');
    const read = await session.findPopup();
    expect(await text(read)).toContain('four people had missed the boat');
    expect(await text(read)).not.toMatch(/Two oars|Tides/);
    expect(await status(read)).toMatch(/^These are the parts that you chose for localhost/);
    expect(await page.evaluate(isOpen)).toBe(false);
  });

  it('follows the rule on another page of the site', async () => {
    await session.openPage(`${origin}/weir`);
    const popup = await session.clickAction();
    expect(await text(popup)).not.toContain('Two oars');
    expect(await status(popup)).toMatch(/parts that you chose/);
    expect(await violations(popup)).toEqual([]);
    await popup.click('.cut-status button');
    await waitFor(popup, () => document.querySelector<HTMLElement>('.cut-status')?.hidden);
  });

  it('reads what is clicked, and only that', async () => {
    const page = await pickerOn(`${origin}/weir`);
    await page.click('#tides h2');
    await page.press('ArrowUp', 'Enter', 'r');
    const read = await waitForText(session.findPopup, 'High at six, The weir');
    expect(await text(read)).not.toContain('harbour clock');
  });

  it('cuts as usual where the page has none of the parts, and says so', async () => {
    await session.openPage(`${origin}/bell`);
    const popup = await session.clickAction();
    expect(await text(popup)).toContain('The harbour clock had stopped');
    expect(await status(popup)).toMatch(/none of the parts/);
  });

  it('offers it all in a menu', async () => {
    await session.openPage(`${origin}/bell`);
    const popup = await session.clickAction();
    await text(popup);
    await popup.press('x');
    await waitFor(popup, () => document.querySelector('.cut-menu:popover-open') !== null);
    expect(await violations(popup)).toEqual([]);
    await popup.click('.cut-menu button:nth-child(3)');
    await waitFor(popup, () => document.querySelector('.cut-status p')?.textContent?.startsWith('This is the whole'));
  });

  it('shows the rule, switches it off, and brings it back when it was deleted', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    await waitFor(options, () => document.querySelector('.rule') !== null);
    expect(await violations(options)).toEqual([]);
    await options.click('.rule .button');
    await waitFor(options, () => document.querySelector('.rule-form') !== null);
    expect(await options.evaluate(() => document.querySelector('textarea')?.value)).toBe('#tides');
    expect(await violations(options)).toEqual([]);
    await options.click('.rule input[type=checkbox]');
    await session.openPage(`${origin}/weir`);
    const popup = await session.clickAction();
    expect(await text(popup)).toContain('harbour clock');
    const again = await session.openExtensionPage('src/options/index.html');
    await waitFor(again, () => document.querySelector('.rule') !== null);
    await again.click('.rule .button:last-child');
    await waitFor(again, () => document.querySelector('.options-empty') !== null);
    expect(await violations(again)).toEqual([]);
    await again.press('z');
    await waitFor(again, () => document.querySelector('.rule') !== null);
  });
});

/** Waits for the popup that shows a text: one from before may close only now. */
async function waitForText(find: () => Promise<View>, wanted: string): Promise<View> {
  return until(async () => {
    const view = await find();
    const shown = await view.evaluate(() => document.querySelector('.article-body')?.textContent ?? '');
    return shown.includes(wanted) ? view : undefined;
  }, wanted);
}
