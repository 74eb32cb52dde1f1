import type { ReadingDay } from '../../library/organise-types';

/** Without a sign of the reader for so long nobody reads any more: a screen full of text takes about as long. */
export const IDLE_MS = 120_000;

type Parts = {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** The day of the reader's calendar, YYYY-MM-DD. */
  today(): string;
};

/**
 * Counts the time in which somebody reads: the text is before a reader who has moved not long ago. What is counted
 * across midnight belongs to the day in which that is found out, minutes later at most.
 */
export function createReadingClock({ now, today }: Parts) {
  const counted = new Map<string, number>();
  let from: number | undefined;
  let idleFrom = 0;

  function count(): void {
    if (from === undefined) return;
    const ms = Math.min(now(), idleFrom) - from;
    if (ms > 0) counted.set(today(), (counted.get(today()) ?? 0) + ms);
    from = now();
  }

  return {
    /** The text is before the reader from now on, or it is not. */
    attend(isAttending: boolean): void {
      count();
      from = isAttending ? now() : undefined;
      idleFrom = now() + IDLE_MS;
    },
    /** The reader has moved. */
    sign(): void {
      count();
      idleFrom = now() + IDLE_MS;
    },
    /** What has been counted since this was last asked, in whole milliseconds. */
    take(): ReadingDay[] {
      count();
      const days = [...counted].map(([day, ms]) => ({ day, ms: Math.round(ms) }));
      counted.clear();
      return days.filter(({ ms }) => ms > 0);
    },
  };
}
