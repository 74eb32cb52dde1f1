const DATE = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const BEGINNING = /^\d{1,3}$|^\d{4}[-/.](?:[01]?|(?:0?[1-9]|1[0-2])[-/.][0-3]?)$/;
const DAYS_AGO: Record<string, number> = { today: 0, yesterday: 1 };

/**
 * When a year, a month, a day (2031, 2031-05, 2031-05-06), today or yesterday begins where the reader is, in
 * milliseconds since the epoch. Undefined where there is no such date. `now` likewise in milliseconds.
 */
export function queryDate(folded: string, now: number): number | undefined {
  const daysAgo = Object.hasOwn(DAYS_AGO, folded) ? DAYS_AGO[folded] : undefined;
  if (daysAgo !== undefined) {
    const today = new Date(now);
    return new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo).getTime();
  }
  const parts = DATE.exec(folded);
  if (parts === null) return undefined;
  const [year = 0, month = 1, day = 1] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(year, month - 1, day);
  // A month of 13 or a day of 31 in April would run over into another month; the years before 100 into the 1900s.
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date.getTime() : undefined;
}

/** Whether more may follow that makes a date of it. */
export function beginsDate(folded: string): boolean {
  return BEGINNING.test(folded) || Object.keys(DAYS_AGO).some((word) => word.startsWith(folded));
}
