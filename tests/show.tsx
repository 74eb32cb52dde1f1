import { type ComponentChild, options, render } from 'preact';
import { WordingContext } from '../src/wording-context';
import { englishWording } from './sample-wording';

// Effects run after the next frame; jsdom draws none.
options.requestAnimationFrame = (callback) => setTimeout(callback);

/** Shows a component in the test's document, with the interface's words, and waits until its effects have run. */
export async function show(component: ComponentChild): Promise<void> {
  render(<WordingContext.Provider value={englishWording}>{component}</WordingContext.Provider>, document.body);
  await settle();
}

/** Takes away what is shown, with its listeners. */
export function clear(): void {
  render(null, document.body);
}

/** Turns of the event loop in which an answer, the drawing after it and its effects follow one another. */
const TURNS = 8;

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise<void>((goOn) => setTimeout(goOn));
  }
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await settle();
}

/** Clicks the button or link whose text or label begins with `name`. Throws where there is none. */
export async function click(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    (element.ariaLabel ?? element.textContent ?? '').startsWith(name),
  );
  if (!found) throw new Error(`No button ${name} in: ${document.body.textContent}`);
  found.click();
  await settle();
}

/** The text of the first element that the selector finds; undefined where there is none. */
export function textOf(selector: string): string | undefined {
  return document.querySelector(selector)?.textContent ?? undefined;
}

/** Stands in for the platform's sanitiser, which jsdom has not: an element of a document that loads nothing. */
export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
