import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type KeyInput, type Page, type Target } from 'puppeteer-core';
import { needsNoSandbox } from '../commands/find-browser.mjs';
import { killBrowser } from './kill-browser';
import { keysTogether, type Session, type SessionOptions, until, type View } from './view';

function viewOf(page: Page): View {
  return {
    evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown as never[])) as never,
    inject: async (source) => void (await page.evaluate(`${source};undefined`)),
    click: (selector) => page.click(selector),
    press: async (...keys) => {
      for (const key of keys) {
        const together = keysTogether(key) as KeyInput[];
        // The key may have closed the popup, as it should: then nobody is left to answer, or to be told that it was let go.
        for (const one of together) await page.keyboard.down(one).catch(unlessClosed);
        for (const one of together.reverse()) await page.keyboard.up(one).catch(unlessClosed);
      }
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
  };
}

function unlessClosed(thrown: unknown): void {
  if (!/(?:Target|Session) closed/.test(String(thrown))) throw thrown;
}

/** As the system's setting does: the browser's own switch for it does not reach headless pages. */
async function forceColours(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** Starts headless Chromium with dist/chrome in it. */
export async function openChrome(
  executablePath: string,
  {
    isDark = false,
    hasForcedColours = false,
    speech,
    folder = 'dist/chrome',
    isPrivate = false,
    profileIn = tmpdir(),
  }: SessionOptions,
): Promise<Session> {
  const userDataDir = await mkdtemp(join(profileIn, 'lectern-chrome-'));
  const start = () =>
    puppeteer.launch({
      executablePath,
      userDataDir,
      headless: true,
      pipe: true,
      enableExtensions: [resolve(folder)],
      env: { ...process.env, ...speech },
      args: [
        ...(needsNoSandbox() ? ['--no-sandbox'] : []),
        // Chromium on Linux speaks only when it is told to.
        ...(speech ? ['--enable-speech-dispatcher'] : []),
        `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`,
      ],
    });
  let browser = await start();
  let last: Page | undefined;

  // Just after the start the browser may not have loaded it yet.
  const extension = () => until(async () => [...(await browser.extensions()).values()][0], 'the extension');
  const page = () => {
    if (!last) throw new Error('Open a page first.');
    return last;
  };
  const worker = async () => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('No service worker.');
    return found;
  };
  const ownTarget = (part: string) => (target: Target) =>
    target.url().startsWith('chrome-extension:') && target.url().includes(part);
  const show = async (shown: Page) => {
    if (hasForcedColours) await forceColours(shown);
    return viewOf(shown);
  };
  const openTab = async (url: string) => {
    last = isPrivate ? await openPrivately(url) : await browser.newPage();
    await last.goto(url);
    return show(last);
  };

  /** Puppeteer's own contexts are private, too, but without extensions. */
  const openPrivately = async (url: string) => {
    const { id } = await extension();
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as any;
      // Without it Chrome does not load an unpacked extension again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id);
    // Chrome loads it anew when that is allowed.
    await until(() => settings.goto(`chrome-extension://${id}/src/options/index.html`), 'the extension, allowed');
    await settings.evaluate((address) => void chrome.windows.create({ incognito: true, url: address }), url);
    const opened = await browser.waitForTarget((target) => target.type() === 'page' && target.url() === url);
    await settings.close();
    return opened.asPage();
  };

  return {
    name: 'chrome',
    openPage: openTab,
    async clickAction() {
      const isPopup = ownTarget('/popup/');
      // A popup still open from before would be taken for the new one.
      for (const old of browser.targets().filter(isPopup)) await (await old.asPage()).close();
      const opened = browser.waitForTarget(isPopup);
      await page().bringToFront();
      await page().triggerExtensionAction(await extension());
      return show(await (await opened).asPage());
    },
    findPopup: async () => show(await (await browser.waitForTarget(ownTarget('/popup/'))).asPage()),
    openExtensionPage: async (path) => openTab(`chrome-extension://${(await extension()).id}/${path}`),
    async findExtensionPage(part) {
      last = await (await browser.waitForTarget(ownTarget(part))).asPage();
      return show(last);
    },
    badge: async () =>
      (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      }),
    async runCommand(name) {
      // Headless Chromium has no shortcuts of its own: the event is what they come to. The popup gave the tab's access.
      await (await worker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(command, tab);
      }, name);
    },
    async stopBackground() {
      const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      // Not "until there is none": an open page of ours that calls just then has the browser start the next one. Asked
      // again, because a worker that is busy when asked to end goes on.
      await until(async () => {
        if (!browser.targets().includes(target)) return true;
        await (await target.worker())?.close();
        return false;
      }, 'the end of the worker');
    },
    pid: () => browser.process()?.pid ?? -1,
    async restart() {
      await browser.close();
      browser = await start();
    },
    async killAndRestart() {
      await killBrowser(browser);
      browser = await start();
    },
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
