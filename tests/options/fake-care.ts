import { type LastCheck, storedBackups } from '../../src/backups/stored-backups';
import type { LibraryFacts } from '../../src/library/library-types';
import type { CareEffects } from '../../src/options/library-care';
import type { ScheduleEffects } from '../../src/options/scheduled-backup';
import { createStoredValue } from '../../src/preferences/stored-value';
import { memoryStorage } from '../preferences/memory-storage';

export function sampleFacts(over: Partial<LibraryFacts> = {}): LibraryFacts {
  const counts = { articles: 2, images: 5, highlights: 3, keptSince: 2, missingImages: 1 };
  return { ...counts, bytes: 3_400_000, schema: 2, isReadOnly: false, ...over };
}

/** Off; downloads are allowed, and the browser lets nobody pick a folder. */
export function fakeSchedule(over: Partial<ScheduleEffects> = {}): ScheduleEffects {
  const { schedule, trouble } = storedBackups(memoryStorage());
  const downloads = { find: async () => ({ name: 'ready' as const }), ask: async () => ({ name: 'ready' as const }) };
  return { schedule, trouble, downloads, checkUp: () => {}, ...over };
}

/** A sound library of two articles; `over` takes the place of what a test is about. */
export function fakeCare(over: Partial<CareEffects> = {}): CareEffects {
  return {
    facts: async () => sampleFacts(),
    check: async () => [],
    backUp: async () => {},
    room: async () => ({ free: 26_000_000_000, isPersisted: true }),
    lastBackup: createStoredValue(memoryStorage(), 'last-backup', (stored) => Number(stored ?? 0)),
    lastCheck: createStoredValue(memoryStorage(), 'last-check', (stored) => stored as LastCheck | undefined),
    persist: async () => true,
    onChange: () => () => {},
    scheduled: fakeSchedule(),
    restore: {
      take: async () => ({ articles: 9, highlights: 1, tags: 0, added: 5, renewed: 2, same: 1, removed: 1 }),
      merge: async ({ bringBack }) => ({ added: bringBack ? 6 : 5, renewed: 2 }),
      drop: async () => {},
    },
    repair: {
      repair: async () => ({ articles: 2, images: 5, lost: 0, aside: 'damaged.sqlite3' }),
      handOver: async () => {},
    },
    now: () => Date.UTC(2031, 4, 6, 12),
    ...over,
  };
}
