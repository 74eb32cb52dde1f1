import { type View, waitFor } from '../e2e/view';
import type { Stage } from './screenshots';

const SAVED = ['skipper', 'is:unread after:2026', 'tag:"long reads" -is:archived'];

/** Searching: what is wrong with a query, how to search, what is saved, the reader at a hit. Needs a kept article. */
export async function takeSearch({ session, take }: Stage): Promise<void> {
  const shelf = await session.openExtensionPage('src/shelf/index.html?searching');
  await waitFor(shelf, () => document.querySelector('.entry') !== null);
  await shelf.press('/', ...'skipper is:unred before:spring ');
  await waitFor(shelf, () => document.querySelectorAll('.search-told p').length === 2);
  await take(shelf, 'search-wrong');
  await shelf.press('Escape');
  for (const query of SAVED) await save(shelf, query);
  await waitFor(shelf, () => document.querySelectorAll('.saved-search').length === 3);
  await shelf.press('ArrowDown');
  await take(shelf, 'search-saved');
  await shelf.press('Tab', 'Enter');
  await waitFor(shelf, () => document.querySelector('.search-name') !== null);
  await take(shelf, 'search-rename');
  await shelf.press('Escape');
  await waitFor(shelf, () => document.activeElement?.matches('.saved-search'));
  await shelf.press('Tab', 'Tab', 'Enter');
  await waitFor(shelf, () => document.querySelector('.saved-search-removed') !== null);
  await take(shelf, 'search-removed');
  await shelf.click('.search-help-button');
  await waitFor(shelf, () => document.querySelector('.search-help:popover-open') !== null);
  await take(shelf, 'search-help');
  await shelf.press('Escape', '/', ...'skipper');
  const address = await waitFor(shelf, () => document.querySelector('[href*="#find-skipper"]')?.getAttribute('href'));
  const tab = await session.openExtensionPage(address.slice(1));
  await waitFor(tab, () => CSS.highlights.get('found-current') !== undefined);
  await take(tab, 'reader-tab-at-hit');
}

async function save(shelf: View, query: string): Promise<void> {
  await shelf.press(...query);
  await waitFor(shelf, () => document.querySelector('.shelf-search > [aria-pressed=false]') !== null);
  await shelf.click('.shelf-search > [aria-pressed=false]');
  await waitFor(shelf, () => document.querySelector('.shelf-search > [aria-pressed=true]') !== null);
  await shelf.evaluate(() => document.querySelector<HTMLElement>('.search-field > input')?.focus());
  await shelf.press('Escape');
}
