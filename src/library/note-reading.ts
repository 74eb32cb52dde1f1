import { inTransaction, type Store } from './database';
import type { ReadingNote } from './organise-types';

/**
 * Notes what a reader does with a kept article. What is unread is being read once it is begun; where an archived one
 * stands is never changed. Repeated it does nothing more; of what is not kept (any more) it says nothing.
 */
export function noteReading({ database, now }: Store, note: ReadingNote): void {
  const time = now();
  const sql = `
    UPDATE article SET
      updated = iif(? < updated, updated + 1, ?),
      opened = CASE WHEN ? THEN ? ELSE opened END,
      finished = CASE WHEN ? THEN ? ELSE finished END,
      progress = coalesce(?, progress),
      state = CASE WHEN ? AND state = 'unread' THEN 'reading' ELSE state END
    WHERE id = ? AND removed IS NULL`;
  const { id, progress, isOpened = false, isBegun = false, isFinished = false } = note;
  const come = progress === undefined ? null : Math.min(Math.max(progress, 0), 1);
  const [opened, begun, finished] = [isOpened, isBegun, isFinished].map(Number) as [number, number, number];
  inTransaction(database, () =>
    database.exec(sql, { bind: [time, time, opened, time, finished, time, come, begun, id] }),
  );
}
