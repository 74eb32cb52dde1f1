import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where browsers are found, by kind: first what the environment names, then commands on the PATH, then usual places. */
const KINDS = {
  chrome: {
    environment: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    environment: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]);

/**
 * The first installed browser of a kind.
 * @param {'chrome' | 'firefox'} kind `chrome` stands for every Chromium browser.
 * @returns {{ kind: 'chrome' | 'firefox', path: string } | undefined}
 */
export function findBrowser(kind) {
  const { environment, commands, places } = KINDS[kind];
  const candidates = [process.env[environment] ?? '', ...commands.flatMap(onPath), ...places];
  const path = candidates.find((candidate) => candidate !== '' && existsSync(candidate));
  return path && { kind, path };
}

/**
 * The browser that a word names: `chrome`, `firefox`, the path of one, or nothing for the first that is found.
 * @param {string} [word]
 * @returns {{ kind: 'chrome' | 'firefox', path: string } | undefined}
 */
export function chooseBrowser(word) {
  if (word === undefined) return findBrowser('chrome') ?? findBrowser('firefox');
  if (word === 'chrome' || word === 'firefox') return findBrowser(word);
  return existsSync(word) ? { kind: /firefox/i.test(word) ? 'firefox' : 'chrome', path: word } : undefined;
}

/** Chromium's sandbox refuses to run as root, as on build machines. */
export function needsNoSandbox() {
  return process.getuid?.() === 0;
}
