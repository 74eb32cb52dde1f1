import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { isShown, readInTab } from './reader-tab';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

/** What each key opens over the article, and what closes it. */
const STATES: { opens: string; shown: string; closes: string }[] = [
  { opens: 'a', shown: '.settings', closes: 'a' },
  { opens: '?', shown: '.key-list[open]', closes: 'Escape' },
  { opens: 'f', shown: '.focus-menu:popover-open', closes: 'Escape' },
  { opens: '/', shown: '.find', closes: 'Escape' },
  { opens: 'm', shown: '.more:popover-open', closes: 'Escape' },
  { opens: 'y', shown: '.copy-menu:popover-open', closes: 'Escape' },
  { opens: 'g', shown: '.highlights-panel:popover-open', closes: 'Escape' },
  { opens: 'x', shown: '.cut-menu:popover-open', closes: 'Escape' },
  { opens: 'v', shown: '.aloud, .aloud-trouble', closes: 'q' },
];

const cases = (['chrome', 'firefox'] as BrowserName[]).flatMap((name) => [
  { name, colours: 'colours of its own', hasForcedColours: false },
  { name, colours: 'forced colours', hasForcedColours: true },
]);

describe.each(cases)('the reader in $name with $colours', ({ name, hasForcedColours }) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let address: string;
  beforeAll(async () => {
    server = await serveSample();
    address = `http://localhost:${server.port}/sample/manual.html`;
    session = await openSession(name, { hasForcedColours });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('is clean for axe and fits its window with each menu and panel open, in a tab, and at 320 pixels', async () => {
    const tab = await readInTab(session, address);
    expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(hasForcedColours);
    expect(await wrongInStates(tab)).toEqual([]);
    if (hasForcedColours) return;
    await tab.resize(320, 640);
    expect(await wrongInStates(tab)).toEqual([]);
  });

  it('is clean for axe with each menu and panel open in the popup', async () => {
    await session.openPage(`${address}?popup`);
    const popup = await session.clickAction();
    await isShown(popup);
    expect(await wrongInStates(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.body.clientWidth)).toBeGreaterThan(600);
  });

  it('shows where the focus is, whatever it is on', async () => {
    const tab = await readInTab(session, `${address}?focus`);
    for (let step = 0; step < 12; step += 1) {
      await tab.press('Tab');
      expect(await tab.evaluate(focusMark), `step ${step}`).toBe('');
    }
  });
});

async function wrongInStates(view: View): Promise<string[]> {
  const wrong: string[] = [];
  for (const { opens, shown, closes } of STATES) {
    await view.press(opens);
    await waitFor(view, (selector) => document.querySelector(selector)?.checkVisibility(), shown);
    wrong.push(...[...(await violations(view)), ...(await view.evaluate(misfits))].map((what) => `${opens}: ${what}`));
    await view.press(closes);
    await waitFor(view, (selector) => !document.querySelector(selector)?.checkVisibility(), shown);
  }
  return wrong;
}

/** Runs in a page: what makes it scroll sideways, and buttons that are smaller than WCAG 2.2 (2.5.8) asks for. */
function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`] : [];
  const small = [...document.querySelectorAll<HTMLElement>('button, select, summary')].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return control.checkVisibility() && width > 0 && Math.min(width, height) < 23.9;
  });
  return [...wide, ...small.map(({ outerHTML }) => `small: ${outerHTML.slice(0, 120)}`)];
}

/** Runs in a page: says of an element that has the focus and does not show it which one that is. */
function focusMark(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return '';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
  const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  return isMarked ? '' : activeElement.outerHTML.slice(0, 120);
}
