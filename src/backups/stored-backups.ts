import type { Failure } from '../outcome';
import { createStoredValue, type StorageArea } from '../preferences/stored-value';
import { parseSchedule } from './backup-schedule';

/** When the library was checked last, in milliseconds since the epoch, and the first thing that was wrong. */
export type LastCheck = { at: number; wrong?: string };

/** What is remembered of backups, beside the library. */
export function storedBackups(area: StorageArea) {
  return {
    schedule: createStoredValue(area, 'backup-schedule', parseSchedule),
    /** When the last backup was made, in milliseconds since the epoch; 0 where none was. */
    lastBackup: createStoredValue(area, 'last-backup', (stored) => Number(stored ?? 0)),
    lastCheck: createStoredValue(area, 'last-check', (stored) => (stored ?? undefined) as LastCheck | undefined),
    /** Why the last backup that was due was not made; null where it was. */
    trouble: createStoredValue(area, 'backup-trouble', (stored) => (stored ?? null) as Failure | null),
  };
}

export type StoredBackups = ReturnType<typeof storedBackups>;
