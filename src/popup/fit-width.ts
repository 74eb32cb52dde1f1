/** Below this many CSS pixels the popup has not been given the width that it asks for. */
const ASKED_WIDTH = 420;
/** Browsers grow a popup to its content in steps; by then they have done so. */
const SETTLED_MS = 500;

/**
 * Lets the popup's content be as wide as its window where the window does not follow the content: always in a page of
 * its own (`isPage`), which is what Firefox for Android makes of it.
 */
export function fitWidth(isPage: boolean): void {
  setTimeout(() => {
    document.documentElement.classList.toggle('narrow', isPage || innerWidth < ASKED_WIDTH);
  }, SETTLED_MS);
}
