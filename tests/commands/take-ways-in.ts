import { pageWithBoxes, pageWithoutBoxes } from '../e2e/cut-pages';
import { type View, waitFor } from '../e2e/view';
import type { Stage } from './screenshots';

/** Pages that the sample server must have for these pictures. */
export const WAYS_IN_PAGES = { '/clock': pageWithBoxes('The clock'), '/bell': pageWithoutBoxes };

const hasArticle = () => Boolean(document.querySelector('.article-body')?.textContent);

/** The picker in a page, what its rule comes to, the menu for a wrong cut, and the page of settings. */
export async function takeWaysIn(stage: Stage): Promise<void> {
  await takeEmptyOptions(stage);
  await takePicker(stage);
  await takeCutMenu(stage);
  await takeOptions(stage);
  await takePanel(stage);
  await takeLink(stage);
}

async function takePanel({ session, origin, take }: Stage): Promise<void> {
  await session.openExtensionPage('src/panel/index.html');
  const panel = await session.findExtensionPage('panel');
  await waitFor(panel, () => document.querySelector('.notice') !== null);
  await take(panel, 'panel-ungranted');
  await session.openPage(`${origin}/bell`);
  await waitFor(panel, () => document.querySelector('.follow:not([hidden])') !== null);
  await session.clickAction();
  await session.runCommand('open-panel');
  await waitFor(panel, () => document.querySelector('.article h1') !== null);
  await take(panel, 'panel-article');
}

async function takeLink({ session, origin, take }: Stage): Promise<void> {
  const link = encodeURIComponent(`${origin}/bell`);
  const tab = await session.openExtensionPage(`src/reader-tab/index.html?link=${link}&wish=read`);
  await waitFor(tab, () => document.querySelector('.notice h1') !== null);
  await take(tab, 'link-asked');
}

async function takeEmptyOptions({ session, take }: Stage): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await waitFor(options, () => document.querySelector('.options-empty') !== null);
  await take(options, 'options-empty');
}

async function popupOn({ session }: Stage, address: string): Promise<View> {
  await session.openPage(address);
  const popup = await session.clickAction();
  await waitFor(popup, hasArticle);
  return popup;
}

async function takePicker({ session, origin, take }: Stage): Promise<void> {
  const page = await session.openPage(`${origin}/clock`);
  const popup = await session.clickAction();
  await waitFor(popup, hasArticle);
  await popup.press('c');
  await waitFor(page, () => document.querySelector('[popover=manual]') !== null);
  await page.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Enter');
  await page.press('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete', 'ArrowLeft');
  await take(page, 'picker');
  await page.press('r');
  const read = await session.findPopup();
  await waitFor(read, () => Boolean(document.querySelector('.cut-status p')?.textContent));
  await take(read, 'popup-rule-followed');
}

async function takeCutMenu(stage: Stage): Promise<void> {
  const popup = await popupOn(stage, `${stage.origin}/bell`);
  await popup.press('x');
  await waitFor(popup, () => document.querySelector('.cut-menu:popover-open') !== null);
  await stage.take(popup, 'popup-cut-menu');
}

async function takeOptions({ session, take }: Stage): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await waitFor(options, () => document.querySelector('.rule') !== null);
  await options.click('.rule .button');
  await waitFor(options, () => document.querySelector('.rule-form') !== null);
  await take(options, 'options-rule');
  await options.click('.rule .button:last-child');
  await waitFor(options, () => document.querySelector('.deed button') !== null);
  await take(options, 'options-deleted');
  await options.press('z');
}
