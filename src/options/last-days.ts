import type { ReadingDay } from '../library/organise-types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last `count` days up to today, with 0 for those on which nothing was counted. Days are YYYY-MM-DD. */
export function lastDays(days: ReadingDay[], today: string, count: number): ReadingDay[] {
  const known = new Map(days.map(({ day, ms }) => [day, ms]));
  // Days of a calendar are all as long in UTC, which has no summer time.
  const last = Date.parse(today);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(last - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return { day, ms: known.get(day) ?? 0 };
  });
}

export function totalOf(days: ReadingDay[]): number {
  return days.reduce((sum, { ms }) => sum + ms, 0);
}
