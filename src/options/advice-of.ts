import type { Health } from './library-health';

/** What the reader should do something about. `articles`: how many are in no backup. */
export type Advice = { name: 'never' | 'late' | 'full'; articles: number };

/** So many articles that are in no backup are a loss. */
const MANY_ARTICLES = 10;
const LATE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** About fifty articles with their pictures, and room for SQLite to work in. */
const LITTLE_ROOM_BYTES = 100_000_000;

/** What is bad about the library's figures, the worst first. */
export function adviceOf({ facts, room, lastBackup, now }: Omit<Health, 'lastCheck'>): Advice[] {
  const articles = facts?.keptSince ?? 0;
  const advice: Advice[] = [];
  // A backup is made beside the library before it is handed over.
  const needed = LITTLE_ROOM_BYTES + (facts?.bytes ?? 0);
  if (room && room.free < needed) advice.push({ name: 'full', articles });
  if (articles < MANY_ARTICLES) return advice;
  if (lastBackup === 0) advice.push({ name: 'never', articles });
  else if (now - lastBackup > LATE_DAYS * DAY_MS) advice.push({ name: 'late', articles });
  return advice;
}
