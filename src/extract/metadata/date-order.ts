import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import type { DateStyle } from './parse-date';

/** Characters. Dates stand in short texts; sentences quote those of others. The second is with white space around it. */
const LONGEST_TEXT = 60;
const LONGEST_INDENTED = 200;
const NUMERIC = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}\\b`, 'i');
const MONTH_DAY = new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`, 'i');

/**
 * How a page writes dates. It is asked for their order where one can be read either way, and once: few have any such
 * date.
 */
export function dateStyleOf(table: PageTable, language: string | undefined, host: string | undefined): DateStyle {
  let known: boolean | undefined;
  return {
    language,
    get isDayFirst() {
      known ??= isDayFirst(table, language, host);
      return known;
    },
  };
}

/**
 * Whether 3/5/2031 is the third of May on this page. In languages other than English it is. English pages are asked:
 * one that writes 25/12/2030 elsewhere puts the day first, one that writes 12/25/2030 the month; else it is their
 * region, their host's country, or how they write dates in words. American ones write the month first.
 */
export function isDayFirst(table: PageTable, language: string | undefined, host: string | undefined): boolean {
  if (language !== undefined && !/^en\b/.test(language)) return true;
  const { figures, words } = ordersIn(table);
  if (figures !== 0) return figures > 0;
  const isRegions = /^en-(?!US|PH)/.test(language ?? '');
  return isRegions || /\.(?:uk|au|nz|ie|in|za|eu|de|fr|it|es|nl)$/.test(host ?? '') || words > 0;
}

/** How many of the page's dates put the day first, less those that put the month first: in figures alone, and in words. */
function ordersIn(table: PageTable): { figures: number; words: number } {
  let [figures, words] = [0, 0];
  for (let row = 0; row < table.length; row += 1) {
    if (table.tag[row] !== TAG['#text']) continue;
    const { data } = table.nodes[row] as Text;
    if (data.length < 6 || data.length > LONGEST_INDENTED || !/\d/.test(data)) continue;
    if (data.trim().length > LONGEST_TEXT) continue;
    const [, first, second] = NUMERIC.exec(data) ?? [];
    if (Number(first) > 12) figures += 1;
    else if (Number(second) > 12) figures -= 1;
    else if (DAY_MONTH.test(data)) words += 1;
    else if (MONTH_DAY.test(data)) words -= 1;
  }
  return { figures, words };
}
