import type { LibraryApi } from '../library/create-library';
import type { Summary } from '../library/library-types';
import type { Remote } from '../messages';

/** What is waiting to be read: what was begun and opened last, and what was kept last. */
export type Waiting = { begun: Summary[]; unread: Summary[]; isLibraryEmpty: boolean };

const MOST_BEGUN = 3;
const MOST_UNREAD = 5;
/** What was read to its end stays among what is being read until it is archived. */
const AMONG = 20;

/** Asks the library for the short list of what is waiting. Rejects with its FailureErrors. */
export async function waitingIn({ list }: Pick<Remote<LibraryApi>, 'list'>): Promise<Waiting> {
  const [reading, unread, any] = await Promise.all([
    list({ view: 'reading', sort: 'opened', limit: AMONG }),
    list({ view: 'unread', limit: MOST_UNREAD }),
    list({ limit: 1 }),
  ]);
  const begun = reading.items.filter(({ progress }) => progress < 1).slice(0, MOST_BEGUN);
  return { begun, unread: unread.items, isLibraryEmpty: any.total === 0 };
}
