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
import { stateOfReading, stateOfRefusal } from '../popup/read-state';
import { waitingIn } from '../popup/waiting';
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
import { createPanelTabs } from './create-panel-tabs';
import { Panel, type PanelEffects } from './panel';

const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const isPrivate = browser.extension.inIncognitoContext === true;
const newId = () => crypto.randomUUID();
const wording = createWording(browser.i18n.getMessage);
const keeping = caller<KeepingApi>('keeping');
const library = caller<LibraryApi>('library');
const keptAddress = (kept: string) => readerTabAddress({ kept });
const handover = createHandover(browser.storage.session, newId);
const rules = storedRules(browser.storage.local);
const { id: windowId = -1 } = await browser.windows.getCurrent();
const tabs = createPanelTabs(browser.tabs, windowId);
const addressOf = async (tabId: number) => (await browser.tabs.get(tabId)).url;
const read = createRuledReading({ readTab, addressOf, rules: rules.read });
let isChoosing = false;
const openTab = (url: string) => browser.tabs.create({ url });

const effects: PanelEffects = {
  ...createKeepEffects({
    keeping,
    library,
    hints: createKeptHints(browser.storage.local),
    tabId: tabs.read,
    requestPermission: (origins) => browser.permissions.request({ origins }),
    newId,
    isPrivate,
    listen: (answerer) => answer('keeping-progress', answerer),
  }),
  async read(as) {
    // The usual reading is of the page in front, others are of the page that is shown.
    const tab =
      as === 'article' ? await tabs.front() : await browser.tabs.get(tabs.read() ?? -1).catch(() => undefined);
    return read(tab?.id ?? -1, as).then(
      (reading) => stateOfReading(reading, as),
      // A page whose address the browser does not tell has not been granted.
      (thrown) => stateOfRefusal(thrown, tab?.url, tab?.url === undefined),
    );
  },
  keptCopy: async () => {
    const { url } = (await tabs.front()) ?? {};
    return url ? keeping.findByAddress([url]) : undefined;
  },
  async chooseParts() {
    await choosePartsInTab(tabs.read() ?? -1, pickerTexts(wording, browser.i18n.getUILanguage()), 'panel');
    await browser.tabs.update(tabs.read(), { active: true });
    isChoosing = true;
  },
  openRules: () => browser.runtime.openOptionsPage(),
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
    addressOf: keptAddress,
    onChange: onLibraryChange,
    isPrivate: async () => isPrivate,
  }),
  openInTab: async (article, cut) => openTab(await handover.put({ article, tabId: tabs.read() ?? -1, cut })),
  printInTab: async (article, cut) =>
    openTab(printedAddress(await handover.put({ article, tabId: tabs.read() ?? -1, cut }))),
  waiting: () => waitingIn(library),
  addressOf: keptAddress,
  openKept: (id) => openTab(keptAddress(id)),
  iconSource: createKeptIcons(library.icon),
  openLibrary: () => openTab('/src/shelf/index.html'),
  onFront: tabs.onFront,
  onAsked(tell) {
    answer(`panel ${windowId}`, () => {
      tell();
      return true;
    });
    return rules.listen(() => {
      if (isChoosing) tell();
      isChoosing = false;
    });
  },
};

document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
// Before the first painting, so that nothing flashes.
await settings.shared.read();
render(
  <WordingContext.Provider value={wording}>
    <Panel effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
