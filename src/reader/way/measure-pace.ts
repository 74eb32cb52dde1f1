import type { Pace } from './pace';

/** Where a reader was and when. */
export type Sighting = {
  /** Milliseconds on a clock that only goes forward. */
  time: number;
  /** The usual minutes of the text before the place. */
  read: number;
};

/** A piece of reading that is being measured: since when. Undefined before the first sighting and after a break. */
export type Measuring = Sighting | undefined;

const MINUTE = 60_000;
/** Less text than this is not judged yet: one turn of a wheel says nothing. About 25 words. */
const SHORTEST_READ = 0.1;
/** Times the usual time. Faster is skimming or looking for something, slower is not reading all the while. */
const FASTEST = 0.25;
const SLOWEST = 4;
/** Usual minutes of what may be read without moving the text: a full screen of small type. */
const LONGEST_SCREEN = 5;

/**
 * Judges what happened since the last sighting. `reading` is a piece of text that was read, never one that was jumped
 * over, looked for or left standing; `next` is what to go on with.
 */
export function measurePace(since: Measuring, now: Sighting): { next: Sighting; reading?: Pace } {
  if (!since || now.read < since.read) return { next: now };
  const usual = now.read - since.read;
  const spent = (now.time - since.time) / MINUTE;
  if (usual < SHORTEST_READ) return { next: spent > SHORTEST_READ * SLOWEST + LONGEST_SCREEN ? now : since };
  const isReading = spent >= usual * FASTEST && spent <= usual * SLOWEST;
  return isReading ? { next: now, reading: { spent, usual } } : { next: now };
}
