import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { scriptPages } from './script-pages';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

/** Clicks a radio button by its place in its group: System, Light, Sepia, Dark, Black, Contrast, Your own. */
const pick = (view: View, group: string, index: number) =>
  view.evaluate(
    (name, at) => document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[at]?.click(),
    group,
    index,
  );

const paper = (view: View) => view.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each<BrowserName>(['chrome', 'firefox'])('type and colours in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample({ pages: { ...scriptPages } });
    origin = `http://localhost:${server.port}`;
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const openPopup = async (path: string) => {
    await session.openPage(`${origin}${path}`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.article h1') !== null);
    return popup;
  };
  const openPanel = async (view: View) => {
    await view.press('a');
    await waitFor(view, () => document.querySelector('.settings') !== null);
  };

  it('colours code by its language and leaves its text alone', async () => {
    const popup = await openPopup('/sample/manual.html');
    const words = await waitFor(popup, () => {
      const found = [...(CSS.highlights.get('code-word') ?? [])];
      return (
        found.length > 0 &&
        found.map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset))
      );
    });
    expect(words).toEqual(expect.arrayContaining(['def', 'return']));
    expect(await popup.evaluate(() => document.querySelectorAll('pre code *').length)).toBe(0);
  });

  it('loads no library for an article without code, and no font that is not chosen', async () => {
    const popup = await openPopup('/sample/article.html');
    const loaded = await popup.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(loaded.filter((address) => /woff2|core-|python/.test(address))).toEqual([]);
  });

  it('opens, moves and closes by keyboard, and is clean for axe in the popup', async () => {
    const popup = await openPopup('/sample/article.html');
    await openPanel(popup);
    await popup.press('ArrowDown', 'ArrowDown');
    await waitFor(popup, () => document.documentElement.dataset.theme === 'sepia');
    expect(await violations(popup)).toEqual([]);
    await popup.press('a');
    await waitFor(popup, () => document.querySelector('.settings') === null);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-keyshortcuts'))).toBe('A');
  });

  it('has the settings in the first paint of the next popup, tab and library', async () => {
    const popup = await openPopup('/sample/article.html');
    expect(await paper(popup)).toBe('rgb(246, 236, 217)');
    // Chrome alone paints before module scripts have run, unless it is told to wait for them.
    if (name === 'chrome') {
      const waits = () => document.querySelector<HTMLScriptElement>('script[type=module]')?.blocking.contains('render');
      expect(await popup.evaluate(waits)).toBe(true);
    }
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(shelf, () => document.querySelector('h1') !== null);
    expect(await paper(shelf)).toBe('rgb(246, 236, 217)');
  });

  it('changes an open page along, in every theme clean for axe', async () => {
    const other = await session.openExtensionPage('src/shelf/index.html');
    await waitFor(other, () => document.querySelector('.notice') !== null);
    const popup = await openPopup('/sample/manual.html');
    await popup.press('t');
    const tab = await session.findExtensionPage('reader-tab');
    await waitFor(tab, () => document.querySelector('.article h1') !== null);
    await openPanel(tab);
    for (const [index, theme] of ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'].entries()) {
      await pick(tab, 'theme', index);
      await waitFor(other, (wanted) => document.documentElement.dataset.theme === wanted, theme);
      expect(await paper(other)).toBe(await paper(tab));
      expect(await violations(tab)).toEqual([]);
    }
    await pick(tab, 'theme', 0);
  });

  it('loads the fonts that it brings along when they are chosen', async () => {
    const popup = await openPopup('/sample/article.html');
    await openPanel(popup);
    for (const [index, family] of [
      [3, 'Atkinson Hyperlegible Next'],
      [4, 'OpenDyslexic'],
    ] as const) {
      await pick(popup, 'font', index);
      await waitFor(
        popup,
        (wanted) =>
          [...document.fonts].some((face) => face.family.replaceAll('"', '') === wanted && face.status === 'loaded'),
        family,
      );
    }
    await pick(popup, 'font', 0);
  });

  it('hides pictures, and sets size, width and spaces', async () => {
    const popup = await openPopup('/sample/article.html');
    await openPanel(popup);
    const before = await measured(popup);
    expect(before.pictures).toBeGreaterThan(0);
    await popup.evaluate(() => {
      const fields: [string, string][] = [
        ['Size', '120'],
        ['Width', '30'],
        ['Line height', '200'],
        ['Space between letters', '12'],
      ];
      for (const [label, value] of fields) {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('.measure-field label')];
        const input = labels.find(({ textContent }) => textContent === label)?.control as HTMLInputElement;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch-fields label:last-child input')?.click());
    await waitFor(popup, () => document.documentElement.dataset.images === 'hidden');
    const after = await measured(popup);
    expect(after.pictures).toBe(0);
    expect(after.size).toBeCloseTo(before.size * 1.2, 1);
    expect(after.leading).toBeCloseTo(after.size * 2, 0);
    expect(after.spacing).toBeCloseTo(after.size * 0.12, 1);
    expect(after.width).toBeLessThan(before.width);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.settings .button')];
      buttons.find(({ textContent }) => textContent === 'Reset everything')?.click();
    });
    await waitFor(popup, () => document.documentElement.dataset.images === 'shown');
  });

  it('sets Japanese in whole characters and unslanted, and Arabic from the right', async () => {
    const japanese = await openPopup('/japanese');
    const set = await japanese.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        characters: Number.parseFloat(style('.article').maxWidth) / Number.parseFloat(style('.article').fontSize),
        slants: [...document.querySelectorAll('.article-body em, .article-body i')].map(
          (element) => getComputedStyle(element).fontStyle,
        ),
        alignment: style('.article-body p').textAlign,
      };
    });
    expect(set.slants).toEqual(['normal', 'normal']);
    expect(set.alignment).toBe('justify');
    expect(set.characters).toBe(37);
    const arabic = await openPopup('/arabic');
    const edges = await arabic.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const quote = getComputedStyle(document.querySelector('.article-body blockquote') as Element);
      return { heading: box('.article-body h2')?.right, text: box('.article')?.right, quote: quote.borderRightWidth };
    });
    expect(edges.heading).toBe(edges.text);
    expect(edges.quote).toBe('3px');
  });
});

function measured(view: View) {
  return view.evaluate(() => {
    const article = document.querySelector('.article') as Element;
    const style = getComputedStyle(article);
    const shown = [...article.querySelectorAll('img')].filter((image) => image.checkVisibility());
    return {
      pictures: shown.length,
      size: Number.parseFloat(style.fontSize),
      leading: Number.parseFloat(style.lineHeight),
      spacing: Number.parseFloat(style.letterSpacing) || 0,
      width: article.getBoundingClientRect().width,
    };
  });
}
