import { withoutByline } from './author-names';
import { BYLINE_WITHIN } from './byline-words';
import { CAPITAL } from './lower-case';
import { datesIn } from './parse-date';

/** A part of a line that may name authors: where it begins as a byline does, and where "by" stands within it. */
export type Segment = { text: string; kind: 'byline' | 'within' | 'plain' };

const SEPARATOR = new RegExp(`\\s*[|·•⋅∙●—・→»›]\\s*|\\s+[-–/]\\s+|\\s*,?\\s+(?:for|For|reports) (?=${CAPITAL})`);
/** What is no name even between separators. */
const AFTER_NAMES =
  /(?:\s+|^)(?:\(?(?:last )?(?:updated?|modified)\b|published\b|posted\b|on$|on (?=\S)|\bin (?=\S)|\d+ (?:min|comments?|kommentare?|views?)|(?:senior |contributing |special |guest )?staff\b|follow\b|read\b|reviewed\b|medically\b|fact[- ]checked\b|photo|\d{1,2}:\d\d|\d{1,2} ?[ap]m\b|comments? (?:off|on)|leave a|share\b|contributor\b|view (?:all|profile)|see all|hace\b).*$/i;
const DAY_NAMES =
  /(?:^|[\s,(])(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[a-z]*,?\s*$/i;

/** The parts of a line between dates and separators, each without what surely is no name. */
export function segmentsOf(line: string): Segment[] {
  return partsOf(line).map(segmentOf).map(withoutRest);
}

/** Those of them that say "by": most lines have none, and are spared the rest. */
export function bylineSegmentsOf(line: string): Segment[] {
  return partsOf(line)
    .map(segmentOf)
    .filter(({ kind }) => kind !== 'plain')
    .map(withoutRest);
}

function partsOf(line: string): string[] {
  return withoutDates(line)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function segmentOf(part: string): Segment {
  const { rest, hadByline } = withoutByline(part);
  if (hadByline) return { text: rest, kind: 'byline' };
  const within = BYLINE_WITHIN.exec(part);
  return within === null
    ? { text: part, kind: 'plain' }
    : { text: part.slice(within.index + within[0].length), kind: 'within' };
}

function withoutRest({ text, kind }: Segment): Segment {
  return { text: text.replace(AFTER_NAMES, '').trim(), kind };
}

function withoutDates(line: string): string {
  let text = '';
  let from = 0;
  for (const { start, end } of datesIn(line, { language: undefined, isDayFirst: true })) {
    text += `${line
      .slice(from, start)
      .replace(DAY_NAMES, '')
      .replace(/\s+(?:on|am|vom|le|el|il|den|op|em)\s*$/i, '')} | `;
    from = end;
  }
  return text + line.slice(from);
}
