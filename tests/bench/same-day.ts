/**
 * Whether a found date is on the wanted day. A date-time with offset counts by the day it writes and by its day in
 * UTC, for both sides: the gold of some sets is local, of others UTC.
 */
export function isSameDay(found: string | undefined, wanted: string): boolean {
  if (found === undefined) return false;
  const days = daysOf(wanted);
  return daysOf(found).some((day) => days.includes(day));
}

/** The days (YYYY-MM-DD) that a written date can mean; none where it is no date. */
export function daysOf(date: string): string[] {
  const text = date.trim();
  const written = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const hasOffset = /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (written !== undefined) return hasOffset ? [written, ...utcDay(text)] : [written];
  // Dates in words ("3 May 2024") are read as UTC so that the machine's zone does not move the day.
  const spelled = utcDay(`${text} UTC`);
  return spelled.length > 0 ? spelled : utcDay(text);
}

function utcDay(text: string): string[] {
  const time = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)];
}
