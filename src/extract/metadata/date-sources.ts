import { TAG } from '../page/tags';
import { LETTER } from './lower-case';
import { machineDate } from './machine-date';
import type { MarkedLine } from './marked-lines';
import { firstTag, type MetaTags } from './meta-tags';
import { type DateStyle, datesIn } from './parse-date';
import type { Line } from './surroundings';

/** A date that the page shows or says; `machine` is its exact form where the markup has one. */
export type ShownDate = {
  day: string;
  other?: string;
  machine?: string;
  isUpdate: boolean;
  line: Line;
  element: () => Element;
  /** The line goes on after the date with the text. */
  isDateline: boolean;
};

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.created',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'pubdate',
  'publication_date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'bt:pubdate',
  'release_date',
  'article.published',
  'date',
  'datecreated',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'article:updated_time',
  'lastmod',
  'revised',
];
const LONGEST_DATED_LINE = 160;
/** A line of more words, the date's three among them, is a sentence that tells of a date. */
const MOST_WORDS = 17;
/** A date that begins a text as agencies do: "Kilnford (3 May 2031). …", "03.05.2031 – …". */
const DATELINE = new RegExp(
  `^(?:${LETTER}(?:${LETTER}| ){2,20}[,.]?\\s*)?\\(?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${LETTER}+)\\s?\\d{4}\\)?\\s*[–—|\\-:„"“).]`,
);
/** In every text of that form: others are spared it. */
const MAY_BE_DATELINE = /\d\.\s?\S+\s?\d{4}/;
const LONGEST_DATELINE = 60;
const DIGIT = /[\d\u0660-\u0e59\uff10-\uff19年]/;
/** In lower case. */
const UPDATE_LABELS = (
  'update|modified|revised|reviewed|edited on|aktualisiert|geändert|stand:|actualizad|modificad|mis à jour|modifié|' +
  'aggiornat|modificat|bijgewerkt|gewijzigd|обновлен|изменен|zaktualizowan|aktualizacj|uppdaterad|opdateret|' +
  'oppdatert|päivitetty|güncellen|frissít|更新|修正|수정|업데이트|تحديث|به‌روز|עודכן|cập nhật|diperbarui'
).split('|');

/** What the head says about when the article was published and changed. */
export function taggedDates(tags: MetaTags, style: DateStyle): { published?: string; modified?: string } {
  const published = machineDate(firstTag(tags, PUBLISHED_TAGS) ?? tagNamedAfterPublication(tags), style);
  const modified = machineDate(firstTag(tags, MODIFIED_TAGS), style);
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** Sites name tags of their own ("w-published-date"). */
function tagNamedAfterPublication(tags: MetaTags): string | undefined {
  for (const [key, values] of tags) {
    if (/publish(?:ed)?[-_:.]?(?:date|time|on|at)\b|(?:date|time)[-_:.]?published/.test(key)) return values[0];
  }
  return undefined;
}

/** The dates in the lines around the headline, in the order of the lines. */
export function shownDates(lines: readonly MarkedLine[], style: DateStyle): ShownDate[] {
  return lines.flatMap((marked) => datesOf(marked, style));
}

function datesOf(marked: MarkedLine, style: DateStyle): ShownDate[] {
  const { line, is } = marked;
  if (line.isBehindProse || !DIGIT.test(line.text)) return [];
  const dateline = MAY_BE_DATELINE.test(line.text.slice(0, LONGEST_DATELINE)) && DATELINE.exec(line.text)?.[0];
  const text = dateline || line.text;
  if (text.length > LONGEST_DATED_LINE) return [];
  const dates = dateline ? datesIn(text, style) : marked.dates();
  if (dates.length === 0 || isSentence(text) || is('apart')) return [];
  let from = 0;
  const machine = machineDate(marked.within(TAG.time)?.getAttribute('datetime') ?? undefined, style);
  return dates.map(({ day, other, start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return {
      day,
      ...(other !== undefined && { other }),
      ...(machine !== undefined && { machine }),
      isUpdate: saysUpdate(before.toLowerCase()) || (before.length < 4 && is('updated')),
      line,
      element: marked.element,
      isDateline: Boolean(dateline),
    };
  });
}

const saysUpdate = (label: string): boolean => UPDATE_LABELS.some((word) => label.includes(word));

function isSentence(text: string): boolean {
  return text.split(' ').length > MOST_WORDS;
}

/** The day in an address: /2031/05/03/, /2031-05-03-…, /20310503/. */
export function addressDate(url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const match = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match === null
    ? undefined
    : datesIn(`${match[1]}-${match[3]}-${match[4]}`, { language: undefined, isDayFirst: true })[0]?.day;
}
