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
import { sanitised } from '../reader/sanitised';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { createHandover } from './handover';
import { createReaderTabLoader } from './load-reader-tab';
import { ReaderTab, type ReaderTabEffects } from './reader-tab';

const newId = () => crypto.randomUUID();
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');
const loader = createReaderTabLoader({ library, handover: createHandover(browser.storage.session, newId) });

const effects: ReaderTabEffects = {
  ...createKeepEffects({
    keeping: caller<KeepingApi>('keeping'),
    library,
    hints: createKeptHints(browser.storage.local),
    tabId: loader.sourceTab,
    requestPermission: (origins) => browser.permissions.request({ origins }),
    newId,
    listen: (answerer) => answer('keeping-progress', answerer),
  }),
  load: () => loader.load(location.search),
  sanitise: sanitised,
  aloud: createAloudEffects(browser.storage.local),
  copying: createCopyingEffects(),
  showTitle: (title) => {
    document.title = wording.say('readerDocumentTitle', title);
  },
  openLibrary: () => location.assign('/src/shelf/index.html'),
};

document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
render(
  <WordingContext.Provider value={wording}>
    <ReaderTab effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
