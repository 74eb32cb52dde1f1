import { elementText } from './element-text';
import { machineDate } from './machine-date';
import { type DateStyle, datesIn } from './parse-date';

const LONGEST_NAMED = 80;
const MOST_NAMED = 60;

/**
 * The one day that the markup of the whole page gives: marked as the publication's, or the only `<time>`, or the only
 * date in what is named after dates; not the day (YYYY-MM-DD) that is known to be that of a change.
 */
export function pageDate(
  elements: readonly Element[],
  style: DateStyle,
  changed: string | undefined,
): string | undefined {
  const marked = elements.find(isMarked);
  const times = marked === undefined ? elements.filter((element) => element.hasAttribute('datetime')) : [marked];
  return (
    onlyDay(
      times.map((time) => machineDate(writtenDate(time), style)),
      changed,
    ) ?? onlyDay(namedDates(elements, style), changed)
  );
}

function isMarked(element: Element): boolean {
  if (/\bdatePublished\b/.test(element.getAttribute('itemprop') ?? '')) return true;
  if (element.localName !== 'time') return false;
  return element.hasAttribute('pubdate') || /publish/i.test(element.getAttribute('class') ?? '');
}

function isNamed(element: Element): boolean {
  return /date|publish|meta/i.test(`${element.getAttribute('class')} ${element.id}`) && element.localName !== 'body';
}

function writtenDate(time: Element): string | undefined {
  return time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? undefined;
}

function namedDates(elements: readonly Element[], style: DateStyle): string[] {
  const named = elements.filter(isNamed).slice(0, MOST_NAMED);
  return named.flatMap((element) => {
    if ((element.textContent ?? '').trim().length > 2 * LONGEST_NAMED) return [];
    const text = elementText(element);
    return text.length > LONGEST_NAMED ? [] : datesIn(text, style).map(({ day }) => day);
  });
}

function onlyDay(dates: readonly (string | undefined)[], changed: string | undefined): string | undefined {
  const days = new Set(dates.map((date) => date?.slice(0, 10)));
  return days.size === 1 && !(changed !== undefined && days.has(changed)) ? dates[0] : undefined;
}
