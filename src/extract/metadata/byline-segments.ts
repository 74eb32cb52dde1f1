import { withoutByline } from './author-names';
import { nameAfterBy } from './byline-words';
import { CAPITAL } from './lower-case';
import type { WrittenDate } from './parse-date';

/** A part of a line that may name authors: where it begins as a byline does, and where "by" stands within it. */
export type Segment = { text: string; kind: 'byline' | 'within' | 'plain' };

/** A text and the dates that are written in it. */
export type DatedText = { text: string; dates: readonly WrittenDate[] };

const SEPARATOR = new RegExp(`[|·•⋅∙●—・→»›]|\\s[-–/]\\s|(?:,\\s*|\\s)(?:for|For|reports) (?=${CAPITAL})`);
/** What is no name even between separators. */
const AFTER_NAMES =
  /(?:\s+|^)(?:\(?(?:last )?(?:updated?|modified)\b|published\b|posted\b|on$|on (?=\S)|\bin (?=\S)|\d+(?:[-–]\d+)? (?:min|comments?|kommentare?|views?)|(?:senior |contributing |special |guest )?staff\b|follow\b|read\b|reviewed\b|medically\b|fact[- ]checked\b|photo|\d{1,2}:\d\d|\d{1,2} ?[ap]m\b|comments? (?:off|on)|leave a|share\b|contributor\b|view (?:all|profile)|see all|hace\b).*$/i;
/** A desk that writes under the name of its house ("Harbour Staff"), not somebody's name with what they do behind it. */
const DESK = /^\S+ (?:blog )?(?:staff|contributor)$/i;
/** The words that this begins with, besides figures: names with none of them are spared it. */
const AFTER_NAMES_WORDS = new Set(
  (
    'last update updated modified published posted on in senior contributing special guest staff follow read ' +
    'reviewed medically fact fact-checked photo photos photography photograph comment comments leave share ' +
    'contributor view see hace'
  ).split(' '),
);
const DAY_NAMES = new Set(
  (
    'mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi ' +
    'samedi dimanche lunes martes miércoles jueves viernes sábado domingo'
  ).split(' '),
);
const BEFORE_DATE = new Set(['on', 'am', 'vom', 'le', 'el', 'il', 'den', 'op', 'em']);

/** The parts of a line between dates and separators, each without what surely is no name. */
export function segmentsOf(line: DatedText): Segment[] {
  return partsOf(line).map(segmentOf).map(withoutRest);
}

/** Those of them that say "by": most lines have none, and are spared the rest. */
export function bylineSegmentsOf(line: DatedText): Segment[] {
  return partsOf(line)
    .map(segmentOf)
    .filter(({ kind }) => kind !== 'plain')
    .map(withoutRest);
}

function partsOf(line: DatedText): string[] {
  return withoutDates(line)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function segmentOf(part: string): Segment {
  const { rest, hadByline } = withoutByline(part);
  if (hadByline) return { text: rest, kind: 'byline' };
  const within = nameAfterBy(part);
  return within < 0 ? { text: part, kind: 'plain' } : { text: part.slice(within), kind: 'within' };
}

function withoutRest({ text, kind }: Segment): Segment {
  return { text: mayHoldRest(text) && !DESK.test(text) ? text.replace(AFTER_NAMES, '').trim() : text.trim(), kind };
}

function mayHoldRest(text: string): boolean {
  return (
    /\d/.test(text) ||
    text
      .toLowerCase()
      .split(/[\s(),.:]+/)
      .some((word) => AFTER_NAMES_WORDS.has(word))
  );
}

function withoutDates({ text, dates }: DatedText): string {
  if (dates.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${withoutDayName(text.slice(from, start))} | `;
    from = end;
  }
  return rest + text.slice(from);
}

/** Without the name of a day and the preposition that lead to a date. */
function withoutDayName(before: string): string {
  const words = before.replace(/[\s,]+$/, '').split(' ');
  if (
    DAY_NAMES.has(
      words
        .at(-1)
        ?.toLowerCase()
        .replace(/[(),.]/g, '') ?? '',
    )
  )
    words.pop();
  if (BEFORE_DATE.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}
