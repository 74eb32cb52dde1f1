import { type Session, type View, waitFor } from './view';

export const isShown = (view: View) => waitFor(view, () => document.querySelector('.article-body p') !== null);

/** The article of a page in a reader tab. Each test reads an address of its own, and so finds its own tab. */
export async function readInTab(session: Session, address: string): Promise<View> {
  await session.openPage(address);
  const popup = await session.clickAction();
  await isShown(popup);
  await popup.press('t');
  const tab = await session.findExtensionPage(`source=${encodeURIComponent(address)}`);
  await isShown(tab);
  return tab;
}
