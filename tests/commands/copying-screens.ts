import { asOnPaper } from '../e2e/as-on-paper';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; origin: string; take: (view: View, screen: string) => Promise<void> };

/** The menu of copies, what is said of one, and an article as it is printed. */
export async function takeCopying({ session, origin, take }: Stage): Promise<void> {
  await session.openPage(`${origin}/sample/manual.html`);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('.article-body p') !== null);
  await popup.press('y');
  await waitFor(popup, () => document.querySelector('.copy-menu:popover-open') !== null);
  await take(popup, 'popup-copy-menu');
  await popup.press('m');
  await waitFor(popup, () => document.querySelector('.copy-told')?.textContent);
  await take(popup, 'popup-copied');
  await popup.press('t');
  const tab = await session.findExtensionPage('reader-tab');
  await waitFor(tab, () => document.querySelector('.article-body p') !== null);
  await tab.evaluate(asOnPaper);
  await take(tab, 'reader-tab-on-paper');
}
