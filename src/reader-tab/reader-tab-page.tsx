import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createAloudEffects } from '../aloud/create-aloud-effects';
import { automaticSites } from '../automatic/automatic-sites';
import { createSiteChoice } from '../automatic/create-site-choice';
import { createKeepEffects } from '../controls/create-keep-effects';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { createCopyingEffects } from '../copying/create-copying-effects';
import { hostPattern } from '../images/host-pattern';
import { imageAddresses } from '../images/image-addresses';
import type { KeepingApi } from '../keeping/create-keeping';
import { createKeptHints } from '../keeping/kept-hints';
import type { LibraryApi } from '../library/create-library';
import { onLibraryChange } from '../library/library-changes';
import { createLinkFollowing } from '../links/follow-link';
import { openLoaded } from '../links/open-loaded';
import { answer, caller } from '../messages';
import { choosePartsInTab, readTab } from '../page';
import { pickerTexts } from '../picker/picker-texts';
import { createHighlightEffects } from '../reader/highlights/highlight-effects';
import { sanitised } from '../reader/sanitised';
import { createSettingsEffects } from '../reader/settings/create-settings-effects';
import { createStandingEffects } from '../reader/standing/standing-effects';
import { createTimeEffects } from '../reader/time/time-effects';
import { createWayEffects } from '../reader/way/way-effects';
import { createRuledReading } from '../rules/read-by-rule';
import { storedRules } from '../rules/stored-rules';
import { unpackSource } from '../source/packed-source';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { createHandover, readerTabAddress, readerTabSubject } from './handover';
import { createReaderTabLoader } from './load-reader-tab';
import { printIfAsked } from './print-if-asked';
import { ReaderTab, type ReaderTabEffects } from './reader-tab';

const settings = createSettingsEffects(browser.storage.local, localStorage, document.documentElement);
const isPrivate = browser.extension.inIncognitoContext === true;
const newId = () => crypto.randomUUID();
const wording = createWording(browser.i18n.getMessage);
const library = caller<LibraryApi>('library');
const rules = storedRules(browser.storage.local);
const addressOf = async (tabId: number) => (await browser.tabs.get(tabId)).url;
const handover = createHandover(browser.storage.session, newId);
const keeping = caller<KeepingApi>('keeping');
const read = createRuledReading({ readTab, addressOf, rules: rules.read });
const subject = readerTabSubject(location.search);
const keptId = subject && 'kept' in subject ? subject.kept : undefined;
const loader = createReaderTabLoader({
  library,
  handover,
  read,
  async readSource(packed, as, url) {
    const { readSource } = await import('../source/read-source');
    const html = await unpackSource(packed);
    const reading = createRuledReading({
      readTab: async (_, options) => readSource(html, { ...options, url }),
      addressOf: async () => url,
      rules: rules.read,
    });
    return reading(-1, as);
  },
});
const followLink = createLinkFollowing({
  openLoaded: (url) => openLoaded(browser.tabs, url),
  read,
  keep: (article, tabId, given) => keeping.keep(newId(), article, tabId, given),
  show: async (handedOver) => location.replace(await handover.put(handedOver)),
  closeTab: browser.tabs.remove,
});

const effects: ReaderTabEffects = {
  ...createKeepEffects({
    keeping,
    library,
    hints: createKeptHints(browser.storage.local),
    tabId: loader.readFrom,
    requestPermission: (origins) => browser.permissions.request({ origins }),
    newId,
    isPrivate,
    listen: (answerer) => answer('keeping-progress', answerer),
  }),
  versions: library.versions,
  showVersion: library.showVersion,
  async larger(article, id) {
    const packed = await library.source(id);
    if (packed === undefined) return [];
    const { largerInSource } = await import('../source/larger-in-source');
    const kept = imageAddresses(article);
    return largerInSource(await unpackSource(packed), article.url).filter(({ url }) => kept.includes(url));
  },
  keepLarger: keeping.keepLarger,
  load: () => loader.load(location.search),
  readAgain: loader.readAgain,
  mayRead: (url) => browser.permissions.contains({ origins: [hostPattern(url)] }),
  followLink,
  async chooseParts() {
    const tabId = loader.sourceTab() ?? -1;
    await choosePartsInTab(tabId, pickerTexts(wording, browser.i18n.getUILanguage()), 'tab');
    await browser.tabs.update(tabId, { active: true });
  },
  onRules: rules.listen,
  async comeBack() {
    const tab = await browser.tabs.getCurrent();
    await browser.tabs.update(tab.id, { active: true });
  },
  openRules: () => browser.runtime.openOptionsPage(),
  siteChoice: createSiteChoice(automaticSites(browser.storage.local), browser.permissions),
  sanitise: sanitised,
  settings,
  way: createWayEffects(browser.storage.local, (url) => browser.tabs.create({ url })),
  aloud: createAloudEffects(browser.storage.local),
  copying: createCopyingEffects(),
  highlights: createHighlightEffects({ library, keeping, area: browser.storage.local, newId, shownId: keptId }),
  time: createTimeEffects({ library, area: browser.storage.local, newId }),
  standing: createStandingEffects({
    library,
    addressOf: (kept) => readerTabAddress({ kept }),
    onChange: onLibraryChange,
    isPrivate: async () => isPrivate,
  }),
  showTitle: (title) => {
    document.title = wording.say('readerDocumentTitle', title);
  },
  printIfAsked: () => void printIfAsked(window),
  openLibrary: () => location.assign('/src/shelf/index.html'),
};

document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
await settings.shared.read();
render(
  <WordingContext.Provider value={wording}>
    <ReaderTab effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
