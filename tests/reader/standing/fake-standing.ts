import type { Summary } from '../../../src/library/library-types';
import type { ReadingNote } from '../../../src/library/organise-types';
import type { StandingEffects } from '../../../src/reader/standing/standing-effects';

/** A library that knows one kept article, or none, and remembers what was noted of it. */
export function fakeStanding(kept?: Summary, over: Partial<StandingEffects> = {}) {
  const listeners = new Set<() => void>();
  const noted: ReadingNote[] = [];
  let copy = kept;
  const put = (next: Summary | undefined) => {
    copy = next;
    for (const tell of listeners) tell();
  };
  const effects: StandingEffects = {
    find: async () => copy,
    next: async () => undefined,
    addressOf: (id) => `/kept/${id}`,
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    isPrivate: async () => false,
    now: () => 0,
    async noteReading(note) {
      noted.push(note);
    },
    async changeArticles(changes) {
      if (!copy) throw new Error('Nothing is kept.');
      const { id, state, isFavourite } = copy;
      for (const { state: next = copy.state, isFavourite: star = copy.isFavourite } of changes) {
        put({ ...copy, state: next, isFavourite: star });
      }
      return [{ id, state, isFavourite }];
    },
    ...over,
  };
  return { effects, noted, put, copy: () => copy };
}
