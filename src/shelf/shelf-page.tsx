import { render } from 'preact';
import browser from 'webextension-polyfill';
import { storedBackups } from '../backups/stored-backups';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { createKeptIcons } from '../images/kept-icons';
import type { KeepingApi } from '../keeping/create-keeping';
import type { LibraryApi } from '../library/create-library';
import { onLibraryChange } from '../library/library-changes';
import { caller } from '../messages';
import { findFragment } from '../reader/find/opened-words';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { readerTabAddress } from '../reader-tab/handover';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { askedEarly } from './asked-early';
import { PAGE_SIZE } from './asker-of';
import { addressOfLooking, lookingAt, parseArrangement, requestOf } from './looking';
import { Shelf } from './shelf';
import type { ShelfEffects } from './shelf-effects';

/** Where the page stores how it lists. */
const ARRANGEMENT = 'shelf';
/** An open library answers sooner; one that must start has its page drawn without it, after so many milliseconds. */
const WORTH_WAITING = 60;

// The library has the colours of the articles.
const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');
const keeping = caller<KeepingApi>('keeping');
const addressOf = (kept: string, words?: string) =>
  readerTabAddress({ kept }) + (words === undefined ? '' : findFragment(words));

const looking = lookingAt(location.search);
const arrangement = parseArrangement(localStorage.getItem(ARRANGEMENT));
const newId = () => crypto.randomUUID();

const first = looking.query === '' ? askedEarly(library.list, requestOf(looking, arrangement, PAGE_SIZE)) : undefined;

const effects: ShelfEffects = {
  list: first?.ask ?? library.list,
  search: library.search,
  countViews: library.countViews,
  image: library.image,
  iconSource: createKeptIcons(library.icon),
  change: library.changeArticles,
  remove: keeping.removeAll,
  restore: keeping.restoreAll,
  tags: library.tags,
  putTag: library.putTag,
  removeTag: library.removeTag,
  mergeTags: library.mergeTags,
  tagArticles: library.tagArticles,
  newId,
  onChange: onLibraryChange,
  addressOf,
  saved: { list: library.savedSearches, put: library.putSearch, remove: library.removeSearch, newId },
  backups: { trouble: storedBackups(browser.storage.local).trouble, openSettings: browser.runtime.openOptionsPage },
  looking,
  arrangement,
  noteLooking(next, isStep) {
    const address = addressOfLooking(next);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  onStep(tell) {
    const stepped = () => tell(lookingAt(location.search));
    addEventListener('popstate', stepped);
    return () => removeEventListener('popstate', stepped);
  },
  noteArrangement: (next) => localStorage.setItem(ARRANGEMENT, JSON.stringify(next)),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

document.title = wording.say('shelfDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
settings.shared.read();
// Drawing the page twice takes longer than an open library takes to answer.
await Promise.race([first?.answered, new Promise((resolve) => setTimeout(resolve, WORTH_WAITING))]);
render(
  <WordingContext.Provider value={wording}>
    <Shelf effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
