import { type DateStyle, datesIn, isoDay } from './parse-date';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
/** Seconds or milliseconds since 1970. */
export const UNIX_TIME = /^\d{10}(?:\d{3})?$/;

/**
 * A date that a page writes for machines (meta, JSON-LD, `<time datetime>`), as ISO 8601: a date-time where it says
 * its offset, else the day alone, for a time without offset is a time nowhere. Undefined where it is no date.
 */
export function machineDate(value: string | undefined, style: DateStyle): string | undefined {
  const text = value?.trim() ?? '';
  if (UNIX_TIME.test(text)) return fromUnixTime(Number(text));
  const match = ISO.exec(text);
  if (match === null) return datesIn(text, style)[0]?.day;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = isoDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (date === undefined || hour === undefined || zone === undefined) return date;
  const offset = offsetOf(zone);
  // Midnight in UTC is how systems write a day of which they know no time.
  if (offset === 'Z' && hour === '00' && minute === '00' && second === '00') return date;
  return Number(hour) > 23 || Number(minute) > 59 ? date : `${date}T${hour}:${minute}:${second}${offset}`;
}

function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return digits.slice(1) === '0000' ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function fromUnixTime(time: number): string | undefined {
  const date = new Date(time > 1e11 ? time : time * 1000);
  const day = isoDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  return day === undefined ? undefined : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
