import browser from 'webextension-polyfill';
import { showBadge } from './badge';
import { fetchImage } from './images/fetch-image';
import { hostPattern } from './images/host-pattern';
import { createKeeping } from './keeping/create-keeping';
import { type Badge, keepTab } from './keeping/keep-tab';
import { createKeptHints } from './keeping/kept-hints';
import type { LibraryApi } from './library/create-library';
import { createMenus, KEEP_MENU, READ_MENU } from './menus';
import { answer, callerThrough, functionsOf, isInjected, tell } from './messages';
import { resultOf } from './outcome';
import { createLibraryOwner } from './owner/library-owner';
import { fetchImageInTab, readTab } from './page';
import { createHandover } from './reader-tab/handover';
import { readInTab } from './reader-tab/read-in-tab';
import { createChoosing } from './rules/create-choosing';
import { createRuledReading } from './rules/read-by-rule';
import { storedRules } from './rules/stored-rules';
import { createWording } from './wording';

const newId = () => crypto.randomUUID();
const wording = createWording(browser.i18n.getMessage);
const badge = (tabId: number, state: Badge) => showBadge(browser.action, wording, tabId, state);
const handover = createHandover(browser.storage.session, newId);
const openTab = (url: string) => browser.tabs.create({ url });
const owner = createLibraryOwner();
const keeping = createKeeping({
  library: callerThrough<LibraryApi>(owner),
  hints: createKeptHints(browser.storage.local),
  fetchImageInTab,
  fetchImage: (url) => fetchImage(url, { credentials: 'omit', referrerPolicy: 'no-referrer' }),
  mayFetch: (url) => browser.permissions.contains({ origins: [hostPattern(url)] }),
  progress: (url, done, total) => tell('keeping-progress', 'progress', [url, done, total]),
});
const rules = storedRules(browser.storage.local);
const choosing = createChoosing(rules, newId);
const addressOf = async (tabId: number) => (await browser.tabs.get(tabId)).url;
const readByRule = createRuledReading({ readTab, addressOf, rules: rules.read });
const keep = (tabId: number) => keepTab(tabId, { readTab: readByRule, keep: keeping.keep, newId, showBadge: badge });
// Not awaited before: Firefox opens the popup only straight from the reader's gesture.
const read = (tabId: number) =>
  browser.action.openPopup().catch(() => readInTab(tabId, { read: readByRule, handover, openTab, showBadge: badge }));

answer('library', async (call, args) => resultOf(await owner(call, args)));
answer('keeping', functionsOf(keeping));
answer(
  'picker',
  async (_, [parts, from], { tab, url = '' }) => {
    // Another surface than the popup is still open and sees by itself that there is a rule.
    if ((await choosing.remember(parts, url)) && from === 'popup' && tab?.id !== undefined) read(tab.id);
  },
  isInjected,
);

browser.runtime.onInstalled.addListener(() => {
  createMenus(browser.contextMenus, wording);
});
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (tab?.id === undefined) return;
  if (menuItemId === READ_MENU) read(tab.id);
  if (menuItemId === KEEP_MENU) keep(tab.id);
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'keep-page' && tab?.id !== undefined) keep(tab.id);
});
// A permission to read from a host completes the pictures that wait for it, even where the asking popup has closed.
browser.permissions.onAdded.addListener(() => {
  keeping.completeImages();
});
