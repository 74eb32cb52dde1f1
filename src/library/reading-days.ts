import { answeredOnce } from './answered-calls';
import { inTransaction, type Store, selectAll } from './database';
import type { ReadingDay } from './organise-types';

/** Every day on which reading time was counted, the first day first. */
export function listReadingDays({ database }: Store): ReadingDay[] {
  return selectAll<ReadingDay>(database, 'SELECT day, ms FROM reading_day ORDER BY day');
}

/** Adds to what was read on these days. A repeated `callId` does nothing twice. */
export function addReadingDays(store: Store, { callId, days }: { callId: string; days: ReadingDay[] }): void {
  const { database } = store;
  const sql = 'INSERT INTO reading_day (day, ms) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET ms = ms + excluded.ms';
  inTransaction(database, () =>
    answeredOnce(store, callId, () => {
      for (const { day, ms } of days) database.exec(sql, { bind: [day, Math.round(ms)] });
      return null;
    }),
  );
}

/** Forgets all of it. */
export function removeReadingDays({ database }: Store): void {
  inTransaction(database, () => database.exec('DELETE FROM reading_day'));
}
