import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; take: (view: View, screen: string) => Promise<void> };

/** Selects the first words of a paragraph. */
const select = (view: View, paragraph: number) =>
  view.evaluate((at) => {
    const found = document.querySelectorAll('.article-body p')[at];
    const text = found && document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error(`No paragraph ${at}.`);
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(text, 0, text, Math.min(60, text.textContent?.length ?? 0));
  }, paragraph);
const isOpen = (view: View, selector: string) =>
  waitFor(view, (wanted) => document.querySelector(`${wanted}:popover-open`) !== null, selector);

/** Marking in a kept article, its marks, and the page of all. Needs an article in the library. */
export async function takeHighlights({ session, take }: Stage): Promise<void> {
  const empty = await session.openExtensionPage('src/highlights-page/index.html');
  await waitFor(empty, () => document.querySelector('.notice') !== null);
  await take(empty, 'highlights-empty');
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  const tab = await session.openExtensionPage(`${address.slice(1)}&marking`);
  await waitFor(tab, () => document.querySelector('.article-body p') !== null);
  for (const paragraph of [0, 1, 2, 3]) {
    await tab.press('Escape');
    await waitFor(tab, () => document.querySelector('.highlight-popover') === null);
    await select(tab, paragraph);
    await isOpen(tab, '.highlight-popover');
    if (paragraph === 1) await take(tab, 'reader-tab-highlight-selection');
    await tab.press(String(paragraph + 1));
    await waitFor(tab, () => document.querySelector('.highlight-popover textarea') !== null);
  }
  await tab.click('.highlight-popover textarea');
  await tab.press(...'Ask Ines about this.');
  await take(tab, 'reader-tab-highlight-note');
  await tab.press('Escape');
  await tab.press('g');
  await isOpen(tab, '.highlights-panel');
  await take(tab, 'reader-tab-highlights');
  const page = await session.openExtensionPage('src/highlights-page/index.html?all');
  await waitFor(page, () => document.querySelectorAll('.highlight-quote').length === 4);
  await take(page, 'highlights');
}
