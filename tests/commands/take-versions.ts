import { isShown } from '../e2e/reader-tab';
import { longVersion, pageOfVersion } from '../e2e/version-pages';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = {
  session: Session;
  origin: string;
  pages: Record<string, string>;
  take: (view: View, screen: string) => Promise<void>;
};

async function keep({ session, origin, pages }: Stage, path: string, html: string): Promise<View> {
  pages[path] = html;
  await session.openPage(`${origin}${path}`);
  const popup = await session.clickAction();
  await isShown(popup);
  await waitFor(popup, () => document.querySelector('button[aria-pressed]:not(:disabled)') !== null);
  const isKept = await popup.evaluate(() => document.querySelector('button[aria-pressed=true]') !== null);
  await popup.press(isKept ? 'u' : 'k');
  await waitFor(popup, () => document.querySelector('.keep-status')?.textContent?.includes('Undo'));
  return popup;
}

const isCompared = (view: View) => waitFor(view, () => document.querySelector('.changes-summary') !== null);
const hasNotice = (view: View) => waitFor(view, () => document.querySelector('main .notice') !== null);

/** The address in the reader tab of what was kept last. */
async function lastKept({ session }: Stage, mark: string): Promise<string> {
  const shelf = await session.openExtensionPage(`src/shelf/index.html?${mark}`);
  const address = await waitFor(shelf, () => document.querySelector('.entry-link')?.getAttribute('href'));
  return address.slice(1);
}

/** Keeping a page again that has changed, what changed, and the list of versions. */
export async function takeVersions(stage: Stage): Promise<void> {
  const { session, take } = stage;
  await keep(stage, '/tide', pageOfVersion(1));
  const tide = await lastKept(stage, 'tide');
  const changes = (more: string) =>
    session.openExtensionPage(`src/changes/index.html${tide.replace(/^[^?]*/, '')}${more}`);
  const alone = await changes('');
  await hasNotice(alone);
  await take(alone, 'changes-one-version');
  const popup = await keep(stage, '/tide', pageOfVersion(2));
  await waitFor(popup, () => document.querySelector('.keep-status a') !== null);
  await take(popup, 'popup-changed');
  const few = await changes('&few');
  await isCompared(few);
  await take(few, 'changes');
  await few.press('u', 'n', 'n');
  await take(few, 'changes-all-shown');
  const same = await changes('&from=2&to=2');
  await hasNotice(same);
  await take(same, 'changes-none');
  const tab = await session.openExtensionPage(`${tide}&versions`);
  await waitFor(tab, () => document.querySelector('.versions-line') !== null);
  await tab.press('i');
  await waitFor(tab, () => document.querySelector('.versions:popover-open') !== null);
  await take(tab, 'reader-tab-versions');
  const old = await session.openExtensionPage(`${tide}&version=1`);
  await waitFor(old, () => document.querySelector('.versions-line') !== null);
  await old.press('Shift+I');
  await waitFor(old, () => document.querySelector('.versions-line ~ .keep-status:not([hidden])') !== null);
  await take(old, 'reader-tab-gone-back');
  await keep(stage, '/long', longVersion(0));
  await keep(stage, '/long', longVersion(1));
  const long = await lastKept(stage, 'long');
  const many = await session.openExtensionPage(`src/changes/index.html${long.replace(/^[^?]*/, '')}`);
  await isCompared(many);
  await take(many, 'changes-many');
  const gone = await session.openExtensionPage('src/changes/index.html?kept=nothing');
  await hasNotice(gone);
  await take(gone, 'changes-gone');
}
