import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createAloudEffects } from '../aloud/create-aloud-effects';
import { automaticSites } from '../automatic/automatic-sites';
import { createSiteChoice } from '../automatic/create-site-choice';
import { createKeepEffects } from '../controls/create-keep-effects';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { createCopyingEffects } from '../copying/create-copying-effects';
import { createKeptIcons } from '../images/kept-icons';
import type { KeepingApi } from '../keeping/create-keeping';
import { createKeptHints } from '../keeping/kept-hints';
import type { LibraryApi } from '../library/create-library';
import { onLibraryChange } from '../library/library-changes';
import { answer, caller } from '../messages';
import { choosePartsInTab, readTab } from '../page';
import { pickerTexts } from '../picker/picker-texts';
import { createHighlightEffects } from '../reader/highlights/highlight-effects';
import { sanitised } from '../reader/sanitised';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { createStandingEffects } from '../reader/standing/standing-effects';
import { createTimeEffects } from '../reader/time/time-effects';
import { createWayEffects } from '../reader/way/way-effects';
import { createHandover, printedAddress, readerTabAddress } from '../reader-tab/handover';
import { createRuledReading } from '../rules/read-by-rule';
import { storedRules } from '../rules/stored-rules';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { fitWidth } from './fit-width';
import { Popup, type PopupEffects } from './popup';
import { type ReadAs, type ReadState, stateOfReading, stateOfRefusal } from './read-state';
import { waitingIn } from './waiting';

const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const isPrivate = browser.extension.inIncognitoContext === true;
const newId = () => crypto.randomUUID();
const keeping = caller<KeepingApi>('keeping');
const library = caller<LibraryApi>('library');
const addressOf = (kept: string) => readerTabAddress({ kept });
const handover = createHandover(browser.storage.session, newId);
const settingsRead = settings.shared.read();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const rules = storedRules(browser.storage.local);
const tabId = tab?.id ?? -1;
const read = createRuledReading({ readTab, addressOf: async () => tab?.url, rules: rules.read });
const readAs = (as: ReadAs) =>
  read(tabId, as).then(
    (reading) => stateOfReading(reading, as),
    (thrown) => stateOfRefusal(thrown, tab?.url),
  );
// Begun before anything is drawn: it is what takes longest.
let begun: Promise<ReadState> | undefined = readAs('article');
const wording = createWording(browser.i18n.getMessage);

const openTab = async (url: string) => {
  await browser.tabs.create({ url });
  window.close();
};

const effects: PopupEffects = {
  ...createKeepEffects({
    keeping,
    library,
    hints: createKeptHints(browser.storage.local),
    tabId: () => tabId,
    requestPermission: (origins) => browser.permissions.request({ origins }),
    newId,
    isPrivate,
    listen: (answerer) => answer('keeping-progress', answerer),
  }),
  read(as) {
    const reading = (as === 'article' && begun) || readAs(as);
    begun = undefined;
    return reading;
  },
  async chooseParts() {
    await choosePartsInTab(tabId, pickerTexts(wording, browser.i18n.getUILanguage()), 'popup');
    window.close();
  },
  openRules: () => browser.runtime.openOptionsPage().then(() => window.close()),
  keptCopy: async () => (tab?.url ? keeping.findByAddress([tab.url]) : undefined),
  automatic: { ...createSiteChoice(automaticSites(browser.storage.local), browser.permissions), isAutomatic: false },
  sanitise: sanitised,
  settings,
  way: createWayEffects(browser.storage.local, openTab),
  aloud: createAloudEffects(browser.storage.local),
  copying: createCopyingEffects(),
  highlights: createHighlightEffects({ library, keeping, area: browser.storage.local, newId }),
  time: createTimeEffects({ library, area: browser.storage.local, newId }),
  standing: createStandingEffects({
    library,
    addressOf,
    onChange: onLibraryChange,
    isPrivate: async () => isPrivate,
  }),
  openInTab: async (article, cut) => openTab(await handover.put({ article, tabId, cut })),
  printInTab: async (article, cut) => openTab(printedAddress(await handover.put({ article, tabId, cut }))),
  waiting: () => waitingIn(library),
  addressOf,
  iconSource: createKeptIcons(library.icon),
  openKept: (id) => openTab(addressOf(id)),
  openLibrary: () => openTab('/src/shelf/index.html'),
};

document.documentElement.lang = browser.i18n.getUILanguage();
await settingsRead;
fitToolbarIcon(browser.action);
browser.tabs.getCurrent().then((own) => fitWidth(own !== undefined));
render(
  <WordingContext.Provider value={wording}>
    <Popup effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
