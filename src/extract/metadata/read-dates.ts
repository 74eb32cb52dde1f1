import { addressDate, type ShownDate, shownDates, taggedDates } from './date-sources';
import { machineDate } from './machine-date';
import type { MarkedLine } from './marked-lines';
import type { MetaTags } from './meta-tags';
import type { NamedElements } from './named-elements';
import { pageDate } from './page-date';
import type { DateStyle } from './parse-date';

/** Where dates are looked for. */
export type DateSources = {
  named: NamedElements;
  url: string;
  lines: readonly MarkedLine[];
  structured: { published?: string; modified?: string };
  tags: MetaTags;
  style: DateStyle;
};

/** When the article was published and last changed (ISO 8601), and where the page shows it. */
export type Dates = { published?: string; modified?: string; elements: Element[]; shown: ShownDate[] };

const DAY_MILLISECONDS = 86_400_000;
const NEAR_LINES = 6;

/** The dates of the article; absent where the page says none. The only day that a page shows is the day of its text. */
export function readDates({ named, url, lines, structured, tags, style }: DateSources): Dates {
  const shown = shownDates(lines, style);
  const tagged = taggedDates(tags, style);
  const stated = machineDate(structured.published, style) ?? tagged.published;
  const shownUpdate = shown.find(({ isUpdate }) => isUpdate)?.day;
  const modified = machineDate(structured.modified, style) ?? tagged.modified ?? shownUpdate;
  const published =
    agreedDate(
      stated,
      shown.filter(({ isUpdate }) => !isUpdate),
    ) ??
    addressDate(url) ??
    pageDate(named(), style, modified?.slice(0, 10)) ??
    shownUpdate;
  const days = new Set([published, modified].map((date) => date?.slice(0, 10)));
  return {
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified.slice(0, 10) !== published?.slice(0, 10) && { modified }),
    elements: shown
      .filter(({ day, other, isUpdate }) => isUpdate || days.has(day) || days.has(other))
      // The paragraph that a dateline begins is text.
      .flatMap(({ element, isDateline }) => (isDateline ? [] : element())),
    shown,
  };
}

/**
 * The date that the page shows, in the exact form that it states where both mean one day. Where they differ the
 * earlier one: the later one is when the page was changed, put up again, or another date in the text.
 */
function agreedDate(stated: string | undefined, shown: readonly ShownDate[]): string | undefined {
  const first = nearest(shown);
  if (stated === undefined) return first && (first.machine ?? first.day);
  const same = shown.find(({ day, other }) => day === stated.slice(0, 10) || other === stated.slice(0, 10));
  if (same !== undefined || first === undefined) return stated;
  const near = shown.find(({ day }) => daysBetween(day, stated) <= 1);
  // The same moment in another time zone: the page's own day is the one that its readers saw.
  if (near !== undefined) return near.machine ?? near.day;
  const isNear = Math.abs(first.line.distance) <= NEAR_LINES;
  return isNear && first.day < stated ? first.day : stated;
}

/** The one closest to the headline; of two as close the one after it. */
function nearest(shown: readonly ShownDate[]): ShownDate | undefined {
  const rank = ({ line }: ShownDate) => Math.abs(line.distance) + (line.distance < 0 ? 1.5 : 0);
  return [...shown].sort((one, other) => rank(one) - rank(other))[0];
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY_MILLISECONDS;
}
