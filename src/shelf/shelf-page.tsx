import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import type { KeepingApi } from '../keeping/create-keeping';
import type { LibraryApi } from '../library/create-library';
import { caller } from '../messages';
import { findFragment } from '../reader/find/opened-words';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { readerTabAddress } from '../reader-tab/handover';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { askedEarly } from './asked-early';
import { Shelf } from './shelf';
import { FIRST_PAGE, type ShelfEffects } from './use-shelf';

// The library has the colours of the articles.
const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');
const keeping = caller<KeepingApi>('keeping');
const addressOf = (kept: string, words?: string) =>
  readerTabAddress({ kept }) + (words === undefined ? '' : findFragment(words));

const initialQuery = new URLSearchParams(location.search).get('q') ?? '';

const effects: ShelfEffects = {
  list: initialQuery === '' ? askedEarly(library.list, FIRST_PAGE) : library.list,
  search: library.search,
  image: library.image,
  remove: keeping.remove,
  restore: keeping.restore,
  // Whatever is kept or removed leaves or takes a hint in the extension's own storage.
  onChange(tell) {
    browser.storage.local.onChanged.addListener(tell);
    return () => browser.storage.local.onChanged.removeListener(tell);
  },
  addressOf,
  saved: {
    list: library.savedSearches,
    put: library.putSearch,
    remove: library.removeSearch,
    newId: () => crypto.randomUUID(),
  },
  initialQuery,
  noteQuery(query) {
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  },
};

document.title = wording.say('shelfDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
await settings.shared.read();
render(
  <WordingContext.Provider value={wording}>
    <Shelf effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
