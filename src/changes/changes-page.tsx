import { render } from 'preact';
import browser from 'webextension-polyfill';
import { changesAddress, comparedIn } from '../controls/changes-address';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { createKeptImages } from '../images/kept-images';
import type { LibraryApi } from '../library/create-library';
import { caller } from '../messages';
import { sanitised } from '../reader/sanitised';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { readerTabAddress } from '../reader-tab/handover';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { Changes } from './changes';
import { createPause } from './create-pause';
import type { ChangesEffects } from './use-changes';

const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');
const asked = comparedIn(location.search);
const { kept } = asked;

const effects: ChangesEffects = {
  asked,
  versions: library.versions,
  findVersion: library.findVersion,
  showVersion: library.showVersion,
  sanitise: sanitised,
  imageSource: createKeptImages(kept, library.image),
  pause: createPause(
    () => performance.now(),
    () => new Promise((goOn) => setTimeout(goOn)),
  ),
  remember: (compared) => history.replaceState(null, '', changesAddress(compared)),
  readerAddress: () => readerTabAddress({ kept }),
  libraryAddress: '/src/shelf/index.html',
};

document.title = wording.say('changesDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
await settings.shared.read();
render(
  <WordingContext.Provider value={wording}>
    <Changes effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
