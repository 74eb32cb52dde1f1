import { elementText } from './element-text';
import { machineDate } from './machine-date';
import { type DateStyle, datesIn } from './parse-date';

const MARKED = '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i]';
const NAMED =
  '[class*="date"], [class*="Date"], [class*="publish"], [class*="Publish"], [class*="meta"], [id*="date"], [id*="publish"]';
const LONGEST_NAMED = 80;
const MOST_NAMED = 60;

/**
 * The one day that the markup of the whole page gives: marked as the publication's, or the only `<time>`, or the only
 * date in what is named after dates; not the day (YYYY-MM-DD) that is known to be that of a change.
 */
export function pageDate(document: Document, style: DateStyle, changed: string | undefined): string | undefined {
  const marked = document.querySelector(MARKED);
  const times = marked === null ? [...document.querySelectorAll('time[datetime]')] : [marked];
  return (
    onlyDay(
      times.map((time) => machineDate(writtenDate(time), style)),
      changed,
    ) ?? onlyDay(namedDates(document, style), changed)
  );
}

function writtenDate(time: Element): string | undefined {
  return time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? undefined;
}

function namedDates(document: Document, style: DateStyle): (string | undefined)[] {
  const elements = [...(document.body ?? document).querySelectorAll(NAMED)].slice(0, MOST_NAMED);
  return elements.flatMap((element) => {
    if ((element.textContent ?? '').trim().length > 2 * LONGEST_NAMED) return [];
    const text = elementText(element);
    return text.length > LONGEST_NAMED ? [] : datesIn(text, style).map(({ day }) => day);
  });
}

function onlyDay(dates: readonly (string | undefined)[], changed: string | undefined): string | undefined {
  const days = new Set(dates.map((date) => date?.slice(0, 10)));
  return days.size === 1 && !(changed !== undefined && days.has(changed)) ? dates[0] : undefined;
}
