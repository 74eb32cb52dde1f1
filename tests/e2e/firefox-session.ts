import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ADDON_ID, ADDON_UUID } from '../commands/addon.mjs';
import { killBrowser } from './kill-browser';
import { keysTogether, type Session, type SessionOptions, until, type View, waitFor } from './view';

/** The name under which WebDriver BiDi is taught to know the popup, which is in no tab. */
const POPUP = 'popup';
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Tab: '\uE004',
  Shift: '\uE008',
  Home: '\uE011',
  End: '\uE010',
};

type Send = (method: string, parameters?: Record<string, unknown>) => Promise<any>;

function viewOf(send: Send, context: string): View {
  const perform = (source: Record<string, unknown>) => send('input.performActions', { context, actions: [source] });
  return {
    async evaluate(fn, ...args) {
      const answer = await send('script.callFunction', {
        functionDeclaration: `async (json) => JSON.stringify(await (${fn.toString()})(...JSON.parse(json)))`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        userActivation: true,
        target: { context },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    async inject(source) {
      const answer = await send('script.evaluate', {
        expression: `${source};undefined`,
        awaitPromise: false,
        target: { context },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    },
    async click(selector) {
      const locator = { type: 'css', value: selector };
      const { nodes } = await send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
      if (!nodes[0]) throw new Error(`Nothing to click at ${selector}.`);
      const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
      const move = { type: 'pointerMove', x: 0, y: 0, origin };
      const press = { type: 'pointerDown', button: 0 };
      await perform({ type: 'pointer', id: 'mouse', actions: [move, press, { type: 'pointerUp', button: 0 }] });
    },
    async press(...keys) {
      const actions = keys.flatMap((key) => {
        const values = keysTogether(key).map((one) => KEYS[one] ?? one);
        return [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.reverse().map((value) => ({ type: 'keyUp', value })),
        ];
      });
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      return Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64');
    },
  };
}

/** Starts headless Firefox with dist/firefox in it. Leans on Firefox's own internals: look here first after an update. */
export async function openFirefox(
  executablePath: string,
  {
    isDark = false,
    hasForcedColours = false,
    speech,
    folder = 'dist/firefox',
    isPrivate = false,
    profileIn = tmpdir(),
  }: SessionOptions,
): Promise<Session> {
  const userDataDir = await mkdtemp(join(profileIn, 'lectern-firefox-'));
  let browser!: Browser;
  let send!: Send;
  /** The browser's own window. */
  let chromeWindow!: View;

  const start = async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      userDataDir,
      headless: true,
      env: { ...process.env, ...speech },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // The reader says yes to whatever permission is asked for.
        'extensions.webextOptionalPermissionPrompts': false,
        // Its preview holds up the page that is printed, and nobody is there to close it.
        'print.enabled': false,
        // The popup follows the toolbar's colours, pages follow the content's.
        'ui.systemUsesDarkTheme': isDark ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
        ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
        ...(hasForcedColours && { 'browser.display.document_color_use': 2 }),
      },
    });
    const { connection } = browser as unknown as { connection: { send: Send } };
    send = async (method, parameters = {}) => (await connection.send(method, parameters)).result;
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts.find(({ url }: { url: string }) => url.endsWith('browser.xhtml'));
    chromeWindow = viewOf(send, window.context);
    if (isPrivate) await allowPrivately(chromeWindow);
    await browser.installExtension(resolve(folder));
    await teachPopup(chromeWindow);
  };
  await start();

  const openTab = async (url: string) => {
    const { context } = await send('browsingContext.create', { type: 'tab' });
    // Pages that Firefox keeps to itself never report that they are complete.
    const isOwnPage = url.startsWith('about:');
    const navigate = () => send('browsingContext.navigate', { context, url, wait: isOwnPage ? 'none' : 'complete' });
    // On a busy machine the tab's own first, empty page may come after ours was asked for, and Firefox takes it for ours.
    for (let tries = 1; ; tries += 1) {
      const thrown = await navigate().then(() => undefined, String);
      if (thrown === undefined) break;
      if (!thrown.includes('Address rejected') || tries === 4) throw new Error(thrown);
    }
    return viewOf(send, context);
  };

  const popupView = async () => {
    const popup = viewOf(send, POPUP);
    await waitFor(popup, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return popup;
  };

  return {
    name: 'firefox',
    openPage: openTab,
    async clickAction() {
      await chromeWindow.evaluate(async (id) => {
        const global = globalThis as any;
        const { ExtensionParent } = global.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(id);
        // A popup still open from before would be closed by this click.
        const old = global.document.querySelector('.webextension-popup-browser')?.closest('panel');
        if (old) {
          const hidden = new Promise((goOn) => old.addEventListener('popuphidden', goOn, { once: true }));
          old.hidePopup();
          await hidden;
        }
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(global.window);
      }, ADDON_ID);
      return popupView();
    },
    findPopup: popupView,
    openExtensionPage: (path) => openTab(`moz-extension://${ADDON_UUID}/${path}`),
    async findExtensionPage(part) {
      const found = await until(async () => {
        const { contexts } = await send('browsingContext.getTree');
        return contexts.find(({ url }: { url: string }) => url.startsWith('moz-extension:') && url.includes(part));
      }, `a page with ${part} in its address`);
      return viewOf(send, found.context);
    },
    badge: () =>
      chromeWindow.evaluate((id) => {
        const global = globalThis as any;
        const { ExtensionParent } = global.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(id);
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        return action.action.getContextData(global.gBrowser.selectedTab).badgeText as string;
      }, ADDON_ID),
    async runCommand(name) {
      await chromeWindow.evaluate(
        (id, command) => {
          const global = globalThis as any;
          const { ExtensionParent } = global.ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          );
          const extension = ExtensionParent.GlobalManager.getExtension(id);
          extension.tabManager.addActiveTabPermission();
          extension.shortcuts.onCommand(command);
        },
        ADDON_ID,
        name,
      );
    },
    async stopBackground() {
      await chromeWindow.evaluate(async (id) => {
        const global = globalThis as any;
        const { ExtensionParent } = global.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ ignoreDevToolsAttached: true });
      }, ADDON_ID);
    },
    pid: () => browser.process()?.pid ?? -1,
    async restart() {
      await browser.close();
      await start();
    },
    async killAndRestart() {
      await killBrowser(browser);
      // Puppeteer puts the profile's own files back when the process has ended, and would do so while the next one starts.
      const isTidied = async () => !(await readdir(userDataDir)).some((file) => file.endsWith('.puppeteer'));
      await until(isTidied, 'the profile as Puppeteer found it');
      await start();
    },
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** What the reader does in the settings of extensions. */
async function allowPrivately(chromeWindow: View): Promise<void> {
  await chromeWindow.evaluate(async (id) => {
    const { ExtensionPermissions } = (globalThis as any).ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  }, ADDON_ID);
}

/** WebDriver BiDi knows only the browsers inside tabs: the name "popup" is made to mean the toolbar button's. */
async function teachPopup(chromeWindow: View): Promise<void> {
  await chromeWindow.evaluate((popup) => {
    const global = globalThis as any;
    const { NavigableManager } = global.ChromeUtils.importESModule(
      'chrome://remote/content/shared/NavigableManager.sys.mjs',
    );
    const known = NavigableManager.getBrowsingContextById;
    NavigableManager.getBrowsingContextById = function (wanted: string) {
      if (wanted !== popup) return known.call(this, wanted);
      return global.document.querySelector('.webextension-popup-browser')?.browsingContext ?? null;
    };
  }, POPUP);
}
