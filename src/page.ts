import browser from 'webextension-polyfill';
import choosePartsScript from './choose-parts?script&iife';
import contentScript from './content?script&iife';
import type { ExtractOptions } from './extract/extract-article';
import type { FetchedImage } from './library/library-types';
import { FailureError, failureOf, type Outcome, resultOf } from './outcome';
import type { PageAnswers, PageReading, PageSource } from './page-answers';
import type { PickerTexts } from './picker/picker-words';

/**
 * Reads what a tab shows. Needs the reader's gesture on that tab (`activeTab`).
 * Throws a FailureError: `page-refused` where extensions may not run, `page-gone` where the tab was closed or moved on,
 * `extraction-failed`.
 */
export async function readTab(tabId: number, options: ExtractOptions = {}): Promise<PageReading> {
  await inject(tabId, contentScript);
  const outcome = await ask(tabId, (asked) => globalThis.lectern?.read(asked), options);
  // Firefox lets injections into its own pages come to nothing, without a word.
  if (!outcome) throw new FailureError('page-refused', `Nothing answers in tab ${tabId}.`);
  return resultOf(outcome as Outcome<PageReading>);
}

/** One picture of a page, fetched by the page itself. Needs that `readTab` has been there; throws `page-gone` if not. */
export async function fetchImageInTab(tabId: number, url: string): Promise<FetchedImage> {
  const image = await ask(tabId, (asked) => globalThis.lectern?.fetchImage(asked), url);
  if (!image) throw new FailureError('page-gone', `No answer from tab ${tabId}.`);
  return image as FetchedImage;
}

/** Where the icon of a page that `readTab` has been in may be had; throws as `readTab` does. */
export async function iconsInTab(tabId: number): Promise<string[]> {
  return ((await ask(tabId, () => globalThis.lectern?.icons(), null)) as string[] | null | undefined) ?? [];
}

/** The HTML of a page that `readTab` has been in. Undefined where that is too large; throws as `readTab` does. */
export async function sourceInTab(tabId: number): Promise<PageSource | undefined> {
  const source = await ask(tabId, () => globalThis.lectern?.source(), null);
  return (source as PageSource | null | undefined) ?? undefined;
}

/** Opens the picker in a tab, which tells the background what was chosen. Throws as `readTab` does. */
export async function choosePartsInTab(tabId: number, texts: PickerTexts, from: string): Promise<void> {
  await inject(tabId, choosePartsScript);
  const open = ([asked, origin]: [PickerTexts, string]) => {
    globalThis.lecternPicker?.open(asked, origin);
    return true;
  };
  const isOpen = await ask<[PickerTexts, string]>(tabId, open, [texts, from]);
  if (!isOpen) throw new FailureError('page-refused', `Nothing answers in tab ${tabId}.`);
}

declare global {
  /** In the isolated world of a page that the script was injected into; nowhere else. */
  var lectern: PageAnswers | undefined;
}

async function inject(tabId: number, script: string): Promise<void> {
  try {
    // Firefox resolves file names against the calling page, Chrome against the root: the slash serves both.
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}`] });
  } catch (thrown) {
    throw refusal(thrown);
  }
}

async function ask<Asked>(tabId: number, question: (asked: Asked) => unknown, asked: Asked): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: question, args: [asked] });
    return answer?.result;
  } catch (thrown) {
    throw refusal(thrown);
  }
}

/** Browsers say only in words why they refuse: a tab that went away is told from one that may not be looked at. */
function refusal(thrown: unknown): FailureError {
  const { message } = failureOf(thrown);
  const isGone = /no tab with id|tab was closed|frame .*(removed|not found)|invalid tab/i.test(message);
  return new FailureError(isGone ? 'page-gone' : 'page-refused', message);
}
