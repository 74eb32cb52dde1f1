import { type View, waitFor } from './view';

/** Changes one choice of the focus menu, by its words. */
export async function choose(view: View, words: string): Promise<void> {
  await view.press('f');
  await waitFor(view, () => document.querySelector('.focus-menu:popover-open input:focus') !== null);
  await view.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('.focus-menu label')];
    labels.find(({ textContent }) => textContent === wanted)?.click();
  }, words);
  await view.press('Escape');
  await waitFor(view, () => document.querySelector('.focus-menu:popover-open') === null);
}
