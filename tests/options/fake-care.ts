import type { CareEffects } from '../../src/options/library-care';
import { createStoredValue } from '../../src/preferences/stored-value';
import { memoryStorage } from '../preferences/memory-storage';

/** A sound library of two articles; `over` takes the place of what a test is about. */
export function fakeCare(over: Partial<CareEffects> = {}): CareEffects {
  return {
    facts: async () => ({ articles: 2, images: 5, bytes: 3_400_000, missingImages: 1, schema: 2, isReadOnly: false }),
    check: async () => [],
    backUp: async () => {},
    room: async () => ({ free: 26_000_000_000, isPersisted: true }),
    lastBackup: createStoredValue(memoryStorage(), 'last-backup', (stored) => Number(stored ?? 0)),
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
