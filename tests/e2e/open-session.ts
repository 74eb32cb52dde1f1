import { findBrowser } from '../commands/find-browser.mjs';
import { openChrome } from './chrome-session';
import { openFirefox } from './firefox-session';
import type { BrowserName, Session, SessionOptions } from './view';

/** Starts a browser with the built extension in it. Throws where that browser is not installed. */
export function openSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} on this machine.`);
  return name === 'chrome' ? openChrome(found.path, options) : openFirefox(found.path, options);
}

/** Whether the suites for a browser can run here. With E2E_REQUIRED set, as in CI, its absence is a failure instead. */
export function isAbsent(name: BrowserName): boolean {
  return !process.env.E2E_REQUIRED && !findBrowser(name);
}
