import { callBackground, fillShelf } from '../e2e/fill-shelf';
import { type View, waitFor } from '../e2e/view';
import type { Stage } from './screenshots';

const TAGS = [
  { id: 'tag-boats', name: 'Boats', colour: 'blue' },
  { id: 'tag-letters', name: 'Long letters', colour: 'purple' },
  { id: 'tag-craft', name: 'Craft', colour: 'orange' },
];

const shows = (view: View, selector: string) =>
  waitFor(view, (wanted) => document.querySelector(wanted)?.checkVisibility(), selector);

/** The shelf in all its views and states, with more on it than elsewhere; all of that is removed again. */
export async function takeShelf({ session, take }: Stage): Promise<void> {
  const filling = await session.openExtensionPage('src/shelf/index.html?filling');
  const ids = await fillShelf(filling);
  const [ferry = '', net = '', tower = '', , committee = ''] = ids;
  for (const tag of TAGS) await callBackground(filling, 'library', 'putTag', tag);
  const tag = (articles: string[], add: string[]) =>
    callBackground(filling, 'library', 'tagArticles', { articles, add });
  await tag([ferry, committee], ['tag-boats']);
  await tag([committee, ferry], ['tag-letters']);
  await tag([net], ['tag-craft']);
  await callBackground(filling, 'library', 'changeArticles', [
    { id: ferry, state: 'reading', progress: 0.42, opened: 1_790_000_000_000, isFavourite: true },
    { id: tower, state: 'archived', progress: 1, finished: 1_790_000_000_000 },
  ]);

  const shelf = await session.openExtensionPage('src/shelf/index.html?shelf');
  await shows(shelf, '.entry-tags');
  await shows(shelf, '.thumbnail img');
  await take(shelf, 'shelf');
  await shelf.resize(1280, 800);
  await take(shelf, 'shelf-wide');
  await shelf.press('j', 'v', 'j', 'v');
  await shows(shelf, '.selection');
  await take(shelf, 'shelf-selected');
  await shelf.press('s');
  await shows(shelf, '.toast:not([hidden]) .button');
  await take(shelf, 'shelf-toast');
  await shelf.press('z', 't');
  await shows(shelf, '.tag-picker');
  await take(shelf, 'shelf-tag');
  await shelf.press(...'Bo');
  await take(shelf, 'shelf-tag-typed');
  await shelf.press('Escape', 'Escape', 'l');
  await shows(shelf, '.cards');
  await take(shelf, 'shelf-cards');
  await shelf.resize(320, 700);
  await take(shelf, 'shelf-cards-narrow');
  await shelf.press('l');
  await take(shelf, 'shelf-narrow');
  await shelf.resize(1280, 800);
  await shelf.press('?');
  await shows(shelf, '.key-list');
  await take(shelf, 'shelf-keys');
  await shelf.press('Escape', '4');
  await waitFor(shelf, () => document.querySelectorAll('.entry').length === 1);
  await shelf.press('5');
  await waitFor(shelf, () => document.querySelector('[aria-current]')?.textContent === 'Starred1');
  await waitFor(shelf, () => document.querySelector('.entry .entry-star') !== null);
  await shelf.press('j', 's');
  await shows(shelf, '.notice');
  await take(shelf, 'shelf-no-stars');
  await shelf.press('z');
  await shelf.click('.view-tags .button');
  await shows(shelf, '.tag-manager');
  await take(shelf, 'shelf-tags');
  await shelf.press('Escape');
  await callBackground(filling, 'keeping', 'removeAll', ids);
  for (const { id } of TAGS) await callBackground(filling, 'library', 'removeTag', id);
}
