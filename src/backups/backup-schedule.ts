export const INTERVALS = ['off', 'daily', 'weekly', 'monthly'] as const;

/** How often a backup is made by itself, and where it goes. */
export type BackupSchedule = { every: (typeof INTERVALS)[number]; to: 'downloads' | 'folder' };

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = { daily: 1, weekly: 7, monthly: 30 };

/** The schedule that is stored; off where none is, or one that we do not know. */
export function parseSchedule(stored: unknown): BackupSchedule {
  const { every, to } = (stored ?? {}) as Partial<BackupSchedule>;
  return { every: INTERVALS.find((known) => known === every) ?? 'off', to: to === 'folder' ? 'folder' : 'downloads' };
}

/**
 * When the next backup is due, in milliseconds since the epoch as `lastBackup` and `now` are; undefined where none is
 * wanted. A last backup that lies in the future was made before the clock was put back: nobody knows how old it is.
 */
export function dueAt({ every }: BackupSchedule, lastBackup: number, now: number): number | undefined {
  if (every === 'off') return undefined;
  return lastBackup > now ? now : lastBackup + DAYS[every] * DAY_MS;
}
