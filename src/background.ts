import browser from 'webextension-polyfill';
import arriveScript from './arrive?script&iife';
import { automaticSites } from './automatic/automatic-sites';
import { createAutomatic } from './automatic/create-automatic';
import { registerSites } from './automatic/register-sites';
import { wireBackups } from './backups/wire-backups';
import { showBadge } from './badge';
import { fetchImage } from './images/fetch-image';
import { hostPattern } from './images/host-pattern';
import { createKeeping } from './keeping/create-keeping';
import { type Badge, keepTab } from './keeping/keep-tab';
import { createKeptHints, noHints } from './keeping/kept-hints';
import type { LibraryApi } from './library/create-library';
import type { WholeLibraryApi } from './library/library-call';
import { type KeepLinkEffects, keepLink } from './links/keep-link';
import { openLoaded } from './links/open-loaded';
import { createMenus, type MenuId } from './menus';
import { answer, caller, callerThrough, functionsOf, isInjected, tell } from './messages';
import { resultOf } from './outcome';
import { createLibraryOwner } from './owner/library-owner';
import { fetchImageInTab, iconsInTab, readTab, sourceInTab } from './page';
import { openPanel } from './panel/open-panel';
import { createHandover, readerTabAddress } from './reader-tab/handover';
import { readInTab } from './reader-tab/read-in-tab';
import { createChoosing } from './rules/create-choosing';
import { createRuledReading, type ReadAs } from './rules/read-by-rule';
import { storedRules } from './rules/stored-rules';
import { createWording } from './wording';

const newId = () => crypto.randomUUID();
const wording = createWording(browser.i18n.getMessage);
const badge = (tabId: number, state: Badge) => showBadge(browser.action, wording, tabId, state);
const handover = createHandover(browser.storage.session, newId);
const openTab = (url: string) => browser.tabs.create({ url });
// In Firefox all windows share this background. In Chrome private ones have one of their own, with all that it stores.
const isAllPrivate = browser.extension.inIncognitoContext === true;
const isPrivate = async (tabId: number) =>
  isAllPrivate || ((await browser.tabs.get(tabId).catch(() => undefined))?.incognito ?? false);
const owner = createLibraryOwner();
const keeping = createKeeping({
  library: callerThrough<LibraryApi>(owner),
  hints: isAllPrivate ? noHints : createKeptHints(browser.storage.local),
  fetchImageInTab,
  sourceInTab,
  iconsInTab,
  fetchImage: (url) => fetchImage(url, { credentials: 'omit', referrerPolicy: 'no-referrer' }),
  mayFetch: (url) => browser.permissions.contains({ origins: [hostPattern(url)] }),
  isPrivate,
  progress: (url, done, total) => tell('keeping-progress', 'progress', [url, done, total]),
});
const backups = wireBackups(browser, {
  isPrivate: isAllPrivate,
  library: callerThrough<WholeLibraryApi>(owner),
  wording,
});
const rules = storedRules(browser.storage.local);
const choosing = createChoosing(rules, newId);
const addressOf = async (tabId: number) => (await browser.tabs.get(tabId)).url;
const readByRule = createRuledReading({ readTab, addressOf, rules: rules.read });
const keepTabEffects = { readTab: readByRule, keep: keeping.keep, newId };
const keep = (tabId: number) => keepTab(tabId, { ...keepTabEffects, showBadge: badge });
const readInReader = (tabId: number, as?: ReadAs) =>
  readInTab(tabId, { read: readByRule, handover, openTab, showBadge: badge }, as);
// Not awaited before: Firefox opens the popup only straight from the reader's gesture.
const read = (tabId: number) => browser.action.openPopup().catch(() => readInReader(tabId));
// Where the browser asks for nothing from a menu, the reader tab does.
const mayRead = (url: string) => browser.permissions.request({ origins: [hostPattern(url)] }).catch(() => false);
const keepLinkEffects = (tabId: number): KeepLinkEffects => ({
  ...keepTabEffects,
  openLoaded: (url) => openLoaded(browser.tabs, url),
  closeTab: browser.tabs.remove,
  showBadge: (state) => badge(tabId, state),
});

// One that is only now opened reads the tab in front by itself; one that is open does where no gesture is seen, too.
const showPanel = (windowId: number) =>
  openPanel(browser, windowId)
    .catch(() => undefined)
    .then(() => tell(`panel ${windowId}`, 'read', []));

const sites = automaticSites(browser.storage.local);
const openAutomatically = createAutomatic({
  sites: sites.read,
  session: browser.storage.session,
  read: readByRule,
  showInPanel: (windowId) =>
    caller<{ read(): boolean }>(`panel ${windowId}`)
      .read()
      .catch(() => false),
  showInTab: async (handedOver, { active, index }) =>
    browser.tabs.create({ url: await handover.put(handedOver), active, index: index + 1 }),
});

answer('library', async (call, args) => resultOf(await owner(call, args)));
answer('keeping', functionsOf(keeping));
answer('backups', functionsOf(backups));
answer(
  'picker',
  async (_, [parts, from], { tab, url = '' }) => {
    // Another surface than the popup is still open and sees by itself that there is a rule.
    if ((await choosing.remember(parts, url)) && from === 'popup' && tab?.id !== undefined) read(tab.id);
  },
  isInjected,
);

answer(
  'automatic',
  (_, __, { tab, url }) => {
    if (tab?.id !== undefined && url)
      return openAutomatically({ ...tab, id: tab.id, url, windowId: tab.windowId ?? -1 });
    return false;
  },
  isInjected,
);

const register = (hosts: string[]) => registerSites(browser.scripting, hosts, `/${arriveScript}`);
sites.listen(register);
browser.runtime.onInstalled.addListener(async () => {
  createMenus(browser.contextMenus, wording);
  register(await sites.read());
});
const onMenu: Record<MenuId, (tabId: number, link: string, windowId: number) => void> = {
  'read-page': read,
  'read-selection': (tabId) => readInReader(tabId, 'selection'),
  'keep-page': keep,
  'open-panel': (_, __, windowId) => showPanel(windowId),
  // Asked for before anything is awaited: browsers take the click for a gesture only as long as that.
  'read-link': async (_, url) => {
    await mayRead(url);
    await openTab(readerTabAddress({ link: url, wish: 'read' }));
  },
  'keep-link': async (tabId, url) => {
    if (await mayRead(url)) await keepLink(url, keepLinkEffects(tabId));
    else await openTab(readerTabAddress({ link: url, wish: 'keep' }));
  },
};
browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl = '' }, tab) => {
  // A link of a private window would be opened, and kept, by whoever comes to it.
  if (tab?.id !== undefined && tab.incognito && menuItemId === 'keep-link') {
    badge(tab.id, { name: 'failed', why: { code: 'private-window', message: linkUrl } });
  } else if (tab?.id !== undefined) onMenu[menuItemId as MenuId]?.(tab.id, linkUrl, tab.windowId ?? -1);
});
browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'keep-page') keep(tab.id);
  if (command === 'open-panel') showPanel(tab.windowId ?? -1);
});
// A permission to read from a host completes the pictures that wait for it, even where the asking popup has closed.
browser.permissions.onAdded.addListener(() => {
  keeping.completeImages();
});
