import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; take: (view: View, screen: string) => Promise<void> };

const DAY_MS = 24 * 60 * 60 * 1000;
const toSection = (view: View, selector: string) =>
  view.evaluate((at) => document.querySelector(at)?.scrollIntoView({ behavior: 'instant' }), selector);

/** The library's health with a backup that is late, backups by themselves that something stands in the way of, and the shelf that says so. */
export async function takeHealth({ session, take }: Stage): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await options.evaluate(keepMany, Date.now() - 40 * DAY_MS);
  await waitFor(options, () => document.querySelector('.care-advice')?.textContent?.includes('12 articles'));
  await toSection(options, '#care-title');
  await take(options, 'options-health');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await storage.local.set({ 'backup-schedule': { every: 'weekly', to: 'downloads' } });
  });
  await waitFor(options, () => document.querySelector('.scheduled .care-told.alarm') !== null);
  await toSection(options, '#scheduled-title');
  await take(options, 'options-scheduled');
  const shelf = await session.openExtensionPage('src/shelf/index.html');
  await waitFor(shelf, () => document.querySelector('.backup-notice') !== null);
  await take(shelf, 'library-backup-not-made');
}

/** Runs in a page: keeps a dozen articles, and has the last backup made at this time. */
async function keepMany(lastBackup: number): Promise<void> {
  const { runtime, storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  for (let number = 1; number <= 12; number += 1) {
    const article = {
      url: `https://lighthouse.example/${number}`,
      title: `Night ${number} of the lamp`,
      authors: ['Ida Holm'],
      direction: 'ltr',
      excerpt: 'The lamp was lit at dusk, as on every night before.',
      html: '<p>The lamp was lit at dusk, as on every night before.</p>',
      wordCount: 11,
      confidence: 0.9,
    };
    await runtime.sendMessage({
      to: 'library',
      call: 'keep',
      args: [{ callId: `night ${number}`, article, images: [] }],
    });
  }
  await storage.local.set({ 'last-backup': lastBackup });
}
