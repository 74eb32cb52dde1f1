import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; origin: string; take: (view: View, screen: string) => Promise<void> };

const toEnd = (view: View) =>
  view.evaluate(() => document.querySelector('.end')?.scrollIntoView({ block: 'end', behavior: 'instant' }));

async function keep({ session, origin }: Stage, page: string): Promise<void> {
  await session.openPage(`${origin}/sample/${page}.html`);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('.bar .main:not(:disabled)') !== null);
  if (await popup.evaluate(() => document.querySelector('.bar .main[aria-pressed=true]') === null)) {
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('.bar .main[aria-pressed=true]') !== null);
  }
  await popup.evaluate(() => window.close()).catch(() => undefined);
}

/** The end of a kept article, and the short list of what is waiting to be read. */
export async function takeProgress(stage: Stage): Promise<void> {
  const { session, origin, take } = stage;
  await keep(stage, 'manual');
  await keep(stage, 'article');
  const shelf = await session.openExtensionPage('src/shelf/index.html?progress');
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  const tab = await session.openExtensionPage(`${address.slice(1)}&progress`);
  await waitFor(tab, () => document.querySelector('.end') !== null);
  await tab.evaluate(() => document.querySelectorAll('.article-body > p')[3]?.scrollIntoView({ behavior: 'instant' }));
  await session.openPage(`${origin}/sample/listing.html`);
  // Begun is what was in view for a while.
  const begun = await session.openExtensionPage(`${address.slice(1)}&begun`);
  await begun.evaluate(() =>
    document.querySelectorAll('.article-body > p')[4]?.scrollIntoView({ behavior: 'instant' }),
  );
  const asking = shelf;
  await waitFor(asking, async () => {
    const message = { to: 'library', call: 'countViews', args: [] };
    return (await chrome.runtime.sendMessage(message)).value.reading > 0;
  });
  await session.openPage(`${origin}/sample/listing.html?waiting`);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelectorAll('.waiting li').length > 1);
  await take(popup, 'popup-waiting');
  const end = await session.openExtensionPage(`${address.slice(1)}&end`);
  await waitFor(end, () => document.querySelector('.end') !== null);
  await toEnd(end);
  await waitFor(end, () => document.querySelector('.end-finished:not(:empty)') !== null);
  await waitFor(end, () => document.querySelector('.end-next') !== null);
  await toEnd(end);
  await end.press('e', 's');
  await waitFor(end, () => document.querySelectorAll('.end [aria-pressed=true]').length === 2);
  await take(end, 'reader-tab-end');
  await end.press('e', 's');
  await session.openPage(`${origin}/sample/article.html`);
  const article = await session.clickAction();
  await waitFor(article, () => document.querySelector('.end') !== null);
  await toEnd(article);
  await waitFor(article, () => document.querySelectorAll('.waiting li').length > 0);
  await article.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await take(article, 'popup-article-end');
}

const DAYS = 24;

/** The settings of reading time, with some weeks of it. */
export async function takeReadingTime({ session, take }: Stage): Promise<void> {
  const off = await session.openExtensionPage('src/options/index.html?off');
  await waitFor(off, () => document.querySelector('.time-switch input') !== null);
  await off.evaluate(async (count) => {
    const days = Array.from({ length: count }, (_, index) => ({
      day: new Date(Date.now() - index * 86_400_000).toISOString().slice(0, 10),
      ms: ((index * 37) % 61) * 60_000,
    }));
    const call = { to: 'library', call: 'addReadingDays', args: [{ callId: 'screens', days }] };
    await chrome.runtime.sendMessage(call);
  }, DAYS);
  const on = await session.openExtensionPage('src/options/index.html?on');
  await waitFor(on, () => document.querySelector('.time-chart') !== null);
  await on.evaluate(() => document.querySelector<HTMLInputElement>('.time-switch input')?.click());
  await on.evaluate(() => {
    const table = document.querySelector('.time-table');
    if (table instanceof HTMLDetailsElement) table.open = true;
    document.querySelector('.reading-time')?.scrollIntoView({ behavior: 'instant' });
  });
  await take(on, 'options-reading-time');
}
