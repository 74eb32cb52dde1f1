import type { Browser } from 'puppeteer-core';

/** Ends a browser with all its processes, at once and unasked, as a machine does that loses its power. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('The browser has no process of its own.');
  const ended = new Promise((goOn) => child.once('exit', goOn));
  // Puppeteer starts it as the leader of a group of processes.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
