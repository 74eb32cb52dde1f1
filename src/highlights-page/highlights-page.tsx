import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import type { LibraryApi } from '../library/create-library';
import { caller } from '../messages';
import { saveFile } from '../options/save-file';
import { markFragment } from '../reader/highlights/use-opened-at-mark';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { readerTabAddress } from '../reader-tab/handover';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { AllHighlights } from './all-highlights';
import type { AllHighlightsEffects } from './use-all-highlights';

const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');

const effects: AllHighlightsEffects = {
  list: library.listHighlights,
  addressOf: (kept, highlight) => readerTabAddress({ kept }) + markFragment(highlight),
  copyText: (text) => navigator.clipboard.writeText(text),
  saveFile,
  newId: () => crypto.randomUUID(),
  libraryAddress: '/src/shelf/index.html',
};

document.title = wording.say('highlightsDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
await settings.shared.read();
render(
  <WordingContext.Provider value={wording}>
    <AllHighlights effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
