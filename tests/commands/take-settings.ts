import { type View, waitFor } from '../e2e/view';
import type { Stage } from './screenshots';

const hasPanel = () => document.querySelector('.settings') !== null;

/** The themes' radio buttons stand in this order. */
const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'];
const FONTS = ['serif', 'sans', 'system', 'legible', 'dyslexic'];

/** Type and colours: the panel, every theme and font, and articles in other scripts; in the popup and in a tab. */
export async function takeSettings(stage: Stage): Promise<void> {
  await takePanel(stage);
  await takeScripts(stage);
  await takeInTab(stage);
}

async function popupOn({ session, origin }: Stage, path: string): Promise<View> {
  await session.openPage(`${origin}${path}`);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('.article h1') !== null);
  return popup;
}

async function takePanel(stage: Stage): Promise<void> {
  const popup = await popupOn(stage, '/sample/manual.html');
  await popup.evaluate(() => document.querySelector('.article h2')?.scrollIntoView({ behavior: 'instant' }));
  await popup.press('a');
  await waitFor(popup, hasPanel);
  for (const [index, theme] of THEMES.entries()) {
    await choose(popup, 'theme', index);
    await stage.take(popup, `settings-theme-${theme}`);
  }
  await choose(popup, 'theme', 0);
  await popup.evaluate(() => document.querySelector('.settings')?.scrollTo(0, 10_000));
  await stage.take(popup, 'settings-end');
  await popup.press('Escape');
}

async function takeScripts(stage: Stage): Promise<void> {
  for (const path of ['japanese', 'chinese', 'arabic']) {
    await stage.take(await popupOn(stage, `/${path}`), `script-${path}`);
  }
}

async function takeInTab(stage: Stage): Promise<void> {
  const popup = await popupOn(stage, '/sample/manual.html');
  await popup.press('t');
  // By its source: a tab of before would not be in front.
  const source = encodeURIComponent(`${stage.origin}/sample/manual.html`);
  const tab = await stage.session.findExtensionPage(`source=${source}`);
  await waitFor(tab, () => document.querySelector('.article h1') !== null);
  await tab.press('a');
  await waitFor(tab, hasPanel);
  for (const [index, font] of FONTS.entries()) {
    await choose(tab, 'font', index);
    await waitFor(tab, () => document.fonts.status === 'loaded');
    await stage.take(tab, `settings-font-${font}`);
  }
  await choose(tab, 'font', 0);
}

async function choose(view: View, name: string, index: number): Promise<void> {
  await view.evaluate(
    (wanted, at) => document.querySelectorAll<HTMLInputElement>(`input[name=${wanted}]`)[at]?.click(),
    name,
    index,
  );
}
