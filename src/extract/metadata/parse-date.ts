import { inLowerCase, LETTER } from './lower-case';
import { monthNamed } from './month-names';

/** How a page writes dates: its language, and whether 3/5/2024 is the third of May. */
export type DateStyle = { language: string | undefined; isDayFirst: boolean };

/** A date (YYYY-MM-DD) as it stands in a text from `start` to `end`; `other` is the same digits with day and month swapped. */
export type WrittenDate = { day: string; other?: string; start: number; end: number };

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

type Fields = { year: number; month: number; day: number };
type Form = {
  pattern: RegExp;
  /** One of these is in every text of this form: others are spared the pattern. */
  signs?: readonly string[];
  fields: (groups: string[], style: DateStyle) => (Fields & { isSwappable?: boolean }) | undefined;
};

// All patterns are asked of text in lower case; a month's name decides later what was a word.
const WORD = `${LETTER}${LETTER}+\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|,|日)?';
/** Years of an era begin the year after this. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

const FORMS: readonly Form[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g,
    fields: ([year, month, day]) => numbers(year, month, day),
  },
  {
    signs: ['年', '년'],
    pattern: /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/g,
    fields: ([year, month, day]) => numbers(year, month, day),
  },
  {
    signs: ['年'],
    pattern: /(令和|平成|昭和|民國|民国)\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/g,
    fields: ([era, year, month, day]) =>
      numbers(`${(ERAS[era ?? ''] ?? 0) + (year === '元' ? 1 : Number(year))}`, month, day),
  },
  {
    signs: ['tháng'],
    pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s*(?:năm\s+)?(\d{4})/g,
    fields: ([day, month, year]) => numbers(year, month, day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${DAY}[\\s/-]*(?:de\\s|of\\s|del\\s|d['’])?\\s*(${WORD})[\\s,/-]*(?:de\\s+|del\\s+|of\\s+)?['’]?(\\d{4})(?!\\d)`,
      'g',
    ),
    fields: ([day, month, year], style) => numbers(year, spelled(month, style), day),
  },
  {
    pattern: new RegExp(
      `(?<!${LETTER})(${WORD})[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?\\s*[,.-]?\\s*['’]?(\\d{4})(?![\\d:])`,
      'g',
    ),
    fields: ([month, day, year], style) => numbers(year, spelled(month, style), day),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})\\.?[\\s,]+(?:m\\.\\s+|de\\s+)?(${WORD})[\\s-]+(\\d{1,2})(?!\\d)`, 'g'),
    fields: ([year, month, day], style) => numbers(year, spelled(month, style), day),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|\.\d)/g,
    // Whoever writes the month first writes slashes.
    fields: ([first, sign, second, year], style) =>
      numeric(first, second, year, sign === '.' ? { ...style, isDayFirst: true } : style),
  },
];

/** The dates written in `text`, in the order in which they stand there. */
export function datesIn(text: string, style: DateStyle): WrittenDate[] {
  const digits = withAsciiDigits(text);
  // Most lines hold no year: they are spared the patterns, which are slow.
  if (!/\d{4}|年|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d/.test(digits)) return [];
  const plain = inLowerCase(digits);
  const found: WrittenDate[] = [];
  for (const { pattern, signs, fields } of FORMS) {
    if (signs !== undefined && !signs.some((sign) => plain.includes(sign))) continue;
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = fields(match.slice(1), style);
      const day = date && isoDay(date);
      if (date === undefined || day === undefined) continue;
      const other = date.isSwappable ? isoDay({ ...date, month: date.day, day: date.month }) : undefined;
      found.push({ day, ...(other !== undefined && { other }), start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
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
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero =
      [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });
}
