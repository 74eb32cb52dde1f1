/**
 * The time of a change to what was changed last at `before`, both in milliseconds since the epoch. A clock that was put
 * back would give it an earlier one: joined with a backup, what the reader did last would lose against what they did before.
 */
export function laterTime(now: number, before: number): number {
  return now < before ? before + 1 : now;
}

/** More than a clock is put right by; where it was put back further, it had been wrong. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** When something is kept that is listed after what was kept at `last`, unless that was at a time that is yet to come. */
export function keptTime(now: number, last: number): number {
  return last - now < DAY_MS ? laterTime(now, last) : now;
}
