import { longPage } from '../e2e/long-page';
import { isShown, readInTab } from '../e2e/reader-tab';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; origin: string; take: (view: View, screen: string) => Promise<void> };

/** A long article, for the screens of finding one's way and of reading closely. */
export const READING_PAGES = { '/log': longPage() };

const goTo = (view: View, words: string) =>
  view.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.article-body p')].find((p) => p.textContent?.includes(wanted));
    found?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }, words);

/** Takes a choice of the focus menu, and takes the picture between choosing it and taking it back. */
async function whileChosen(view: View, words: string, take: () => Promise<void>): Promise<void> {
  const toggle = (wanted: string) =>
    view.evaluate((label) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.focus-menu label')];
      labels.find(({ textContent }) => textContent === label)?.click();
    }, wanted);
  await toggle(words);
  await waitFor(view, () => document.querySelector('.by-paragraph, .line, .paged, .bare') !== null);
  await take();
  await toggle(words.includes('bright') || words.includes('ruler') ? 'Off' : words);
  await waitFor(view, () => document.querySelector('.by-paragraph, .line, .paged, .bare') === null);
}

const FOCUS = {
  paragraph: 'One paragraph at a time',
  lines: 'Three lines bright',
  ruler: 'A ruler under it',
  pages: 'Turn pages instead of scrolling',
  bare: 'Nothing but the text',
};

/** Takes the pictures of finding one's way and of reading closely, in a tab and in the popup. */
export async function takeReading({ session, origin, take }: Stage): Promise<void> {
  const tab = await readInTab(session, `${origin}/log`);
  await takeClosely(tab, 'tab', take);
  await session.openPage(`${origin}/log?popup`);
  const popup = await session.clickAction();
  await isShown(popup);
  await takeClosely(popup, 'popup', take);
  await session.openPage(`${origin}/log`);
  const again = await session.clickAction();
  await waitFor(again, () => document.querySelector('.return:not([hidden])') !== null);
  await take(again, 'popup-continued');
}

async function takeClosely(view: View, where: string, take: Stage['take']): Promise<void> {
  await view.press('f');
  await waitFor(view, () => document.querySelector('.focus-menu:popover-open') !== null);
  await take(view, `${where}-focus-menu`);
  await view.press('Escape');
  await view.evaluate(() => document.querySelectorAll<HTMLElement>('.article-body sup a')[1]?.click());
  await take(view, `${where}-note`);
  await view.press('Escape');
  await waitFor(view, () => document.querySelector('img[role=button]') !== null);
  await view.evaluate(() => document.querySelector<HTMLElement>('img[role=button]')?.click());
  await waitFor(view, () => document.querySelector('dialog[open]') !== null);
  await take(view, `${where}-lightbox`);
  await view.press('Escape');
  await goTo(view, 'entry 67 ');
  await view.press('o');
  await take(view, `${where}-outline`);
  await view.press('Escape', '/');
  await waitFor(view, () => document.activeElement?.closest('.find') !== null);
  await view.press(...'crane and');
  await waitFor(view, () => document.querySelector('.find output')?.textContent?.includes('of'));
  await take(view, `${where}-find`);
  await view.press('Escape');
  for (const [name, words] of Object.entries(FOCUS)) {
    await whileChosen(view, words, () => take(view, `${where}-focus-${name}`));
  }
}
