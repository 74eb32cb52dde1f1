import { inLowerCase, LETTER } from './lower-case';
import { monthNamed } from './month-names';

/** How a page writes dates: its language, and whether 3/5/2024 is the third of May. */
export type DateStyle = { language: string | undefined; readonly isDayFirst: boolean };

/** A date (YYYY-MM-DD) as it stands in a text from `start` to `end`; `other` is the same digits with day and month swapped. */
export type WrittenDate = { day: string; other?: string; start: number; end: number };

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

type Fields = { year: number; month: number; day: number };
type Found = Fields & { start: number; end: number; isSwappable?: boolean };
/** Reads the date of one form whose first figures stand at `start` of a text in lower case. */
type Form = (text: string, start: number, style: DateStyle) => Found | undefined;

// A month's name decides later what was a word.
const WORD = `${LETTER}${LETTER}+\\.?`;
/** Years of an era begin the year after this. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

// Each is asked only where figures begin: an expression that looks for its beginning itself takes ten times as long.
const YEAR_FIRST = /(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/y;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/y;
const YEAR_MONTH = new RegExp(`(\\d{4})\\.?[\\s,]+(?:m\\.\\s+|de\\s+)?(${WORD})[\\s-]+(\\d{1,2})(?!\\d)`, 'y');
const OF_ERA = /(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/y;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s*(?:năm\s+)?(\d{4})/y;
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|,|日)?[\\s/-]*(?:de\\s|of\\s|del\\s|d['’])?\\s*(${WORD})[\\s,/-]*(?:de\\s+|del\\s+|of\\s+)?['’]?(\\d{4})(?!\\d)`,
  'y',
);
const DAY_YEAR = /(\d{1,2})(?:st|nd|rd|th)?\s*[,.-]?\s*['’]?(\d{4})(?![\d:])/y;
const WORD_BEFORE = new RegExp(`(${WORD})[\\s-]*$`);
const NUMERIC = /(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|\.\d)/y;
/** No month's name is longer than this (characters), with the space after it. */
const LONGEST_MONTH = 24;

const FORMS_FROM_YEAR: readonly Form[] = [
  (text, start) => inOrder(YEAR_FIRST, text, start, ([year, month, day]) => numbers(year, month, day)),
  (text, start) => inOrder(EAST_ASIAN, text, start, ([year, month, day]) => numbers(year, month, day)),
  (text, start, style) =>
    inOrder(YEAR_MONTH, text, start, ([year, month, day]) => numbers(year, spelled(month, style), day)),
];
const FORMS_FROM_DAY: readonly Form[] = [
  (text, start) =>
    text.startsWith('年', start + 1) || text.startsWith('年', start + 2) ? ofEra(text, start) : undefined,
  (text, start) => inOrder(VIETNAMESE, text, start, ([day, month, year]) => numbers(year, month, day)),
  (text, start, style) =>
    inOrder(DAY_MONTH, text, start, ([day, month, year]) => numbers(year, spelled(month, style), day)),
  monthBeforeDay,
  (text, start, style) =>
    /[\d.,/-]/.test(text.charAt(start - 1))
      ? undefined
      : inOrder(NUMERIC, text, start, ([first, sign, second, year]) =>
          // Whoever writes the month first writes slashes.
          numeric(first, second, year, sign === '.' ? { language: style.language, isDayFirst: true } : style),
        ),
];

function inOrder(
  pattern: RegExp,
  text: string,
  start: number,
  fields: (groups: string[]) => (Fields & { isSwappable?: boolean }) | undefined,
): Found | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const date = match === null ? undefined : fields(match.slice(1));
  return match === null || date === undefined ? undefined : { ...date, start, end: start + match[0].length };
}

function monthBeforeDay(text: string, start: number, style: DateStyle): Found | undefined {
  const date = inOrder(DAY_YEAR, text, start, ([day, year]) => numbers(year, 1, day));
  if (date === undefined) return undefined;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_MONTH), start));
  const month = spelled(word?.[1], style);
  return word && month !== undefined ? { ...date, month, start: start - word[0].length } : undefined;
}

function ofEra(text: string, start: number): Found | undefined {
  const era = /(令和|平成|昭和|民國|民国)\s*$/.exec(text.slice(Math.max(0, start - 4), start));
  const years = ERAS[era?.[1] ?? ''];
  if (era === null || years === undefined) return undefined;
  const date = inOrder(OF_ERA, text, start, ([year, month, day]) =>
    numbers(`${years + (year === '元' ? 1 : Number(year))}`, month, day),
  );
  return date && { ...date, start: start - era[0].length };
}

/** The dates written in `text`, in the order in which they stand there. */
export function datesIn(text: string, style: DateStyle): WrittenDate[] {
  const digits = withAsciiDigits(text);
  // Most lines hold no year: they are spared the rest.
  if (!/\d{4}|年|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d/.test(digits)) return [];
  const plain = inLowerCase(digits);
  const found: WrittenDate[] = [];
  let from = 0;
  for (const { 0: figures, index } of plain.matchAll(/\d+|元(?=年)/g)) {
    if (index < from || figures.length > 4) continue;
    const date = dateAt(plain, index, figures.length === 4 ? FORMS_FROM_YEAR : FORMS_FROM_DAY, style);
    if (date === undefined) continue;
    found.push(date);
    from = date.end;
  }
  return found;
}

function dateAt(text: string, index: number, forms: readonly Form[], style: DateStyle): WrittenDate | undefined {
  for (const form of forms) {
    const date = form(text, index, style);
    const day = date && isoDay(date);
    if (date === undefined || day === undefined) continue;
    const other = date.isSwappable ? isoDay({ ...date, month: date.day, day: date.month }) : undefined;
    return { day, ...(other !== undefined && { other }), start: date.start, end: date.end };
  }
  return undefined;
}

function numbers(year?: string, month?: string | number, day?: string): Fields | undefined {
  return month === undefined
    ? undefined
    : { year: gregorianYear(Number(year)), month: Number(month), day: Number(day) };
}

function spelled(word: string | undefined, { language }: DateStyle): number | undefined {
  return word === undefined ? undefined : monthNamed(word, language);
}

function numeric(first = '', second = '', year = '', style: DateStyle) {
  const [one, two] = [Number(first), Number(second)];
  const isDayFirst = one > 12 || (two <= 12 && style.isDayFirst);
  const [day, month] = isDayFirst ? [one, two] : [two, one];
  const whole = year.length === 2 ? 2000 + Number(year) : gregorianYear(Number(year));
  return { year: whole, month, day, isSwappable: one <= 12 && two <= 12 && one !== two };
}

/** Thai pages count from the Buddha's death, 543 years earlier. */
function gregorianYear(year: number): number {
  return year >= EARLIEST_YEAR + 543 && year <= LATEST_YEAR + 543 ? year - 543 : year;
}

/** YYYY-MM-DD of a day that exists, in the time in which there are web pages. */
export function isoDay({ year, month, day }: Fields): string | undefined {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Arabic, Persian, Indic, Thai and full-width digits as 0 to 9; the text keeps its length. */
function withAsciiDigits(text: string): string {
  if (!/[٠-๙０-９]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero =
      [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });
}
