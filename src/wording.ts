import type catalogue from '../assets/_locales/en/messages.json';
import type { Failure } from './outcome';

/** A string of the interface, by its name in `assets/_locales/en/messages.json`. */
export type MessageKey = keyof typeof catalogue;

/** A string that comes in one form for each plural category of the language: `name_one`, `name_other` … */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/** Every word that the interface says. */
export type Wording = {
  /** The string, with `values` in its places in order. */
  say(key: MessageKey, ...values: (string | number)[]): string;
  /** The string in the form that `count` asks for, with the count in its first place. */
  count(key: CountKey, count: number): string;
  /** What went wrong, in the reader's words. */
  failure(failure: Failure): string;
  /** A day, in the reader's locale. Takes an ISO 8601 date or date-time, or milliseconds since the epoch. */
  day(when: string | number): string;
  /** A number, in the reader's locale. */
  number(value: number): string;
  /** A part of the whole (1), in percent. */
  percent(part: number): string;
  /** A number of bytes, in the unit that suits it. */
  size(bytes: number): string;
};

/** `getMessage` is the browser's: it answers '' for a name that it does not know. `locale` undefined: the reader's. */
export function createWording(getMessage: (key: string, values: string[]) => string, locale?: string): Wording {
  // Making one costs as much as drawing an entry of the shelf: once each, and only where it is asked for.
  const plural = lazy(() => new Intl.PluralRules(locale));
  const number = lazy(() => new Intl.NumberFormat(locale));
  const percent = lazy(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const day = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  // A bare date is a day wherever it is read: without UTC it would be the day before, west of Greenwich.
  const bareDay = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const written = (value: string | number) => (typeof value === 'number' ? number().format(value) : value);
  const say = (key: string, ...values: (string | number)[]) => getMessage(key, values.map(written));
  return {
    say,
    count: (key, count) => say(`${key}_${plural().select(count)}`, count) || say(`${key}_other`, count),
    // The catalogue's names take no hyphens.
    failure: ({ code }) => say(`error_${code.replaceAll('-', '_')}`) || say('error_unexpected'),
    day: (when) => (isBareDate(when) ? bareDay : day)().format(new Date(when)),
    number: (value) => number().format(value),
    percent: (part) => percent().format(part),
    size: (bytes) => sizeIn(bytes, locale),
  };
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Units of a thousand, as disks are sold. */
function sizeIn(bytes: number, locale: string | undefined): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
  const unit = UNITS[power - 1] ?? 'terabyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(
    bytes / 1000 ** power,
  );
}

function isBareDate(when: string | number): boolean {
  return typeof when === 'string' && !when.includes('T');
}

/** What `make` makes, made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
