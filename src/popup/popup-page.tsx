import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createAloudEffects } from '../aloud/create-aloud-effects';
import { createKeepEffects } from '../controls/create-keep-effects';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { createCopyingEffects } from '../copying/create-copying-effects';
import type { KeepingApi } from '../keeping/create-keeping';
import { createKeptHints } from '../keeping/kept-hints';
import type { LibraryApi } from '../library/create-library';
import { answer, caller } from '../messages';
import { readTab } from '../page';
import { sanitised } from '../reader/sanitised';
import { createHandover, readerTabAddress } from '../reader-tab/handover';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { fitWidth } from './fit-width';
import { Popup, type PopupEffects } from './popup';
import { stateOfReading, stateOfRefusal } from './read-state';

const newId = () => crypto.randomUUID();
const keeping = caller<KeepingApi>('keeping');
const handover = createHandover(browser.storage.session, newId);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? -1;

const openTab = async (url: string) => {
  await browser.tabs.create({ url });
  window.close();
};

const effects: PopupEffects = {
  ...createKeepEffects({
    keeping,
    library: caller<LibraryApi>('library'),
    hints: createKeptHints(browser.storage.local),
    tabId: () => tabId,
    requestPermission: (origins) => browser.permissions.request({ origins }),
    newId,
    listen: (answerer) => answer('keeping-progress', answerer),
  }),
  read: (as) => readTab(tabId, { read: as }).then(stateOfReading, (thrown) => stateOfRefusal(thrown, tab?.url)),
  keptCopy: async () => (tab?.url ? keeping.findByAddress([tab.url]) : undefined),
  sanitise: sanitised,
  aloud: createAloudEffects(browser.storage.local),
  copying: createCopyingEffects(),
  openInTab: async (article) => openTab(await handover.put({ article, tabId })),
  openKept: (kept) => openTab(readerTabAddress({ kept })),
  openLibrary: () => openTab('/src/shelf/index.html'),
};

document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
fitWidth();
render(
  <WordingContext.Provider value={createWording(browser.i18n.getMessage)}>
    <Popup effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
