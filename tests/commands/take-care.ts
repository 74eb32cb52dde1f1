import { pickBackup } from '../e2e/pick-backup';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; take: (view: View, screen: string) => Promise<void> };

const told = (view: View, selector: string, words: string) =>
  waitFor(view, (at, text) => document.querySelector(at)?.textContent?.includes(text), selector, words);
const toEnd = (view: View) => view.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));

/** The care of the library: how it is, a backup made, shown, and refused. */
export async function takeCare({ session, take }: Stage): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await told(options, '.care-facts', 'article');
  await toEnd(options);
  await take(options, 'options-library');
  await options.evaluate(() => document.querySelector<HTMLElement>('.care-commands .button.main')?.click());
  await told(options, '.care-told', 'The backup is');
  await pickBackup(options);
  await told(options, '.restore [role=status]', 'The backup holds');
  await toEnd(options);
  await take(options, 'options-restore');
  await pickBackup(options, { from: 'a shopping list' });
  await told(options, '.restore [role=status]', 'no backup');
  await toEnd(options);
  await take(options, 'options-restore-refused');
}
