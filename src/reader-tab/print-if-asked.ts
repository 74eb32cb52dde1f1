import { PRINTED } from './handover';

/** Milliseconds. A picture that takes longer is printed without. */
const LONGEST_WAIT = 5000;

/** What is needed of a window. */
export type Printed = Pick<
  Window,
  'document' | 'history' | 'location' | 'requestAnimationFrame' | 'setTimeout' | 'print'
>;

/**
 * Prints the article that the tab shows, where its address asks for that: once, not again when the tab is reloaded.
 * Waits for the pictures, though not for ever.
 */
export async function printIfAsked(window: Printed): Promise<void> {
  const { document, history, location } = window;
  const address = new URL(location.href);
  if (!address.searchParams.has(PRINTED)) return;
  address.searchParams.delete(PRINTED);
  history.replaceState(history.state, '', address);
  // Pictures get their addresses as the article is drawn.
  await new Promise((goOn) => window.requestAnimationFrame(goOn));
  const shown = [...document.images].map(settled);
  const wait = new Promise((goOn) => window.setTimeout(goOn, LONGEST_WAIT));
  await Promise.race([Promise.all(shown), wait]);
  window.print();
}

function settled(image: HTMLImageElement): Promise<unknown> {
  image.loading = 'eager';
  if (image.complete) return Promise.resolve();
  return new Promise((goOn) => {
    for (const end of ['load', 'error']) image.addEventListener(end, goOn, { once: true });
  });
}
