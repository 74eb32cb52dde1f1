import type { LibraryFacts } from '../library/library-types';
import type { Backup } from '../library/write-backup';
import { type Failure, FailureError, failureOf } from '../outcome';
import { type BackupSchedule, dueAt } from './backup-schedule';
import type { StoredBackups } from './stored-backups';

export type BackupsEffects = {
  stored: StoredBackups;
  library: { facts(): Promise<LibraryFacts>; check(): Promise<string[]>; backup(): Promise<Backup> };
  /**
   * Puts the backup where the reader wants it, as a file of this name; calls `copy`, which is work and answers with the
   * backup's own file, where it may. Rejects with a FailureError.
   */
  deliver: Record<BackupSchedule['to'], (copy: () => Promise<string>, name: string) => Promise<void>>;
  /** Has `checkUp` called then, in milliseconds since the epoch; undefined: no more. */
  wakeAt(when: number | undefined): Promise<unknown>;
  /** Shows the reader that a backup is not made, and why; undefined: that all is well. */
  tell(failure: Failure | undefined): void;
  now(): number;
};

/** A backup that failed is tried again after this. */
const RETRY_MS = 60 * 60 * 1000;

/**
 * Makes the backup that is due, if one is, and sees to it that it is called again for the next. Calls that come
 * meanwhile share it. Never rejects: what went wrong is stored and told.
 */
export function createBackups(effects: BackupsEffects): { checkUp(): Promise<void> } {
  let underWay: Promise<void> | undefined;
  return {
    checkUp() {
      underWay ??= checkUp(effects).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}

async function checkUp(effects: BackupsEffects): Promise<void> {
  const { stored, wakeAt, now } = effects;
  const schedule = await stored.schedule.read();
  const due = dueAt(schedule, await stored.lastBackup.read(), now());
  if (due === undefined) {
    await wakeAt(undefined);
    return note(effects, undefined);
  }
  if (due > now()) {
    await wakeAt(due);
    return;
  }
  // Before the work: whoever does it may be ended in the middle.
  await wakeAt(now() + RETRY_MS);
  try {
    await backUp(effects, schedule);
    await note(effects, undefined);
    await wakeAt(dueAt(schedule, now(), now()));
  } catch (thrown) {
    await note(effects, failureOf(thrown));
  }
}

async function backUp({ library, stored, deliver, now }: BackupsEffects, { to }: BackupSchedule): Promise<void> {
  // A library that has been lost must not take the place of its own backups; neither must a damaged one.
  if ((await library.facts()).articles === 0) return;
  const at = now();
  const copy = async () => {
    const [wrong] = await library.check();
    await stored.lastCheck.write({ at, ...(wrong !== undefined && { wrong }) });
    if (wrong !== undefined) throw new FailureError('library-damaged', wrong);
    return (await library.backup()).file;
  };
  await deliver[to](copy, scheduledName(at));
  await stored.lastBackup.write(at);
}

async function note({ stored, tell }: BackupsEffects, failure: Failure | undefined): Promise<void> {
  await stored.trouble.write(failure ?? null);
  tell(failure);
}

/** Not the name of those that the reader makes: only what was made by itself is deleted by itself. */
export function scheduledName(at: number): string {
  return `lectern-auto-${new Date(at).toISOString().slice(0, 10)}.sqlite3`;
}

export const SCHEDULED_NAME = /^lectern-auto-\d{4}-\d\d-\d\d\.sqlite3$/;
