import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../src/reader/highlights/describe-span';
import { findHighlight } from '../../../src/reader/highlights/find-highlight';
import { BLOCK_BREAK } from '../../../src/reader/text/body-text';
import { fold } from '../../../src/reader/text/fold';

const searched = (text: string) => ({ text, folded: fold(text) });

/** Marks the words at their `nth` place of one text and says what is found of them in another. */
function found(before: string, words: string, after: string, nth = 0): string | undefined {
  let start = before.indexOf(words);
  for (let turn = 0; turn < nth; turn += 1) start = before.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  const anchor = describeSpan(before, { start, end: start + words.length });
  const span = findHighlight(searched(after), anchor);
  return span && after.slice(span.start, span.end);
}

/** Where they are found. */
function place(before: string, [start, end]: [number, number], after: string): number | undefined {
  return findHighlight(searched(after), describeSpan(before, { start, end }))?.start;
}

const OPENING = 'The harbour froze in the second week of January, and nobody who had a boat was surprised.';
const PASSAGE = 'The ferry sails at noon, weather permitting, and comes back when the mail has been sorted.';
const CLOSING = 'What the council thinks of it has been printed elsewhere, at length and more than once.';
const TEXT = [OPENING, PASSAGE, CLOSING].join(BLOCK_BREAK);

describe('describing a passage', () => {
  it('notes its words, what stands around them, and where they stand', () => {
    const start = TEXT.indexOf('weather');
    expect(describeSpan(TEXT, { start, end: start + 18 })).toEqual({
      quote: 'weather permitting',
      prefix: TEXT.slice(start - 64, start),
      suffix: TEXT.slice(start + 18, start + 82),
      start,
      end: start + 18,
    });
  });

  it('counts code points and cuts none of them in two', () => {
    const text = `${'🛶'.repeat(40)}boat${'🌊'.repeat(40)}`;
    const anchor = describeSpan(text, { start: 80, end: 84 });
    expect(anchor).toMatchObject({ quote: 'boat', start: 40, end: 44 });
    const odd = describeSpan(`${text}!`, { start: 81, end: 84 });
    expect(odd.prefix.isWellFormed()).toBe(true);
    expect(findHighlight(searched(text), anchor)).toEqual({ start: 80, end: 84 });
  });
});

describe('finding a marked passage again', () => {
  it('finds it where it was', () => {
    expect(found(TEXT, 'sails at noon', TEXT)).toBe('sails at noon');
    expect(found(TEXT, OPENING, TEXT)).toBe(OPENING);
    expect(found(TEXT, CLOSING, TEXT)).toBe(CLOSING);
    expect(found(TEXT, TEXT, TEXT)).toBe(TEXT);
  });

  it('finds it when paragraphs came, went or changed places around it', () => {
    expect(found(TEXT, PASSAGE, [PASSAGE, CLOSING, OPENING].join(BLOCK_BREAK))).toBe(PASSAGE);
    expect(found(TEXT, PASSAGE, `${'Read this first. '.repeat(300)}${BLOCK_BREAK}${TEXT}`)).toBe(PASSAGE);
    expect(found(TEXT, PASSAGE, PASSAGE)).toBe(PASSAGE);
  });

  it('tells equal passages apart by what stands around them', () => {
    const rooms = ['kitchen', 'boathouse', 'attic'].map((room) => `In the ${room} it was cold, said the ${room} maid.`);
    const before = rooms.join(BLOCK_BREAK);
    const after = [rooms[2], rooms[0], rooms[1]].join(BLOCK_BREAK);
    for (const [nth, room] of ['kitchen', 'boathouse', 'attic'].entries()) {
      const start = before.split('it was cold', nth + 1).join('it was cold').length;
      expect(place(before, [start, start + 11], after)).toBe(after.indexOf(`${room} it was cold`) + room.length + 1);
    }
  });

  it('takes the nearest of passages whose surroundings are all the same', () => {
    const refrain = 'and the tide went out again, ';
    const before = refrain.repeat(50);
    const start = refrain.length * 30 + 4;
    expect(place(before, [start, start + 23], `${before} `.slice(refrain.length))).toBeOneOf([
      start,
      start - refrain.length,
      start + refrain.length,
    ]);
  });

  it('minds no typography, case, line breaks or joined paragraphs', () => {
    const before = `She said: "It's the mail-boat - at last."${BLOCK_BREAK}Then she went home.`;
    const after = 'She said: “It’s the Mail‑boat – at\n   last.” Then she went home.';
    expect(found(before, `mail-boat - at last."${BLOCK_BREAK}Then`, after)).toBe('Mail‑boat – at\n   last.” Then');
  });

  it('finds it with words changed, put in and taken out', () => {
    const edited = PASSAGE.replace('noon', 'half past one').replace(', weather permitting,', '');
    expect(found(TEXT, PASSAGE, TEXT.replace(PASSAGE, edited))).toBe(edited);
    const first = PASSAGE.replace('The ferry', 'A steamer');
    expect(found(TEXT, PASSAGE, TEXT.replace(PASSAGE, first))).toBe(first);
    const last = PASSAGE.replace('sorted', 'stamped and counted');
    expect(found(TEXT, PASSAGE, TEXT.replace(PASSAGE, last))).toBe(last);
  });

  it('finds Chinese, Arabic and Thai with a word changed', () => {
    const chinese = '渡轮在中午开船,天气允许的话,等邮件分拣完之后再回来。';
    expect(
      found(
        `港口结冰了。${chinese}议会怎么想。`,
        chinese,
        `港口结冰了。${chinese.replace('中午', '下午')}议会怎么想。`,
      ),
    ).toBe(chinese.replace('中午', '下午'));
    const arabic = 'تبحر العبّارة ظهرًا إذا سمح الطقس بذلك وتعود بعد فرز البريد';
    expect(found(`تجمّد الميناء. ${arabic}.`, arabic, `${arabic.replace('العبّارة', 'العبارة')}.`)).toBe(
      arabic.replace('العبّارة', 'العبارة'),
    );
  });

  it('does not find what is gone', () => {
    expect(found(TEXT, PASSAGE, [OPENING, CLOSING].join(BLOCK_BREAK))).toBeUndefined();
    const other = 'Nobody knows why the lamps on the pier were painted green in the summer of that year.';
    expect(found(TEXT, PASSAGE, TEXT.replace(PASSAGE, other))).toBeUndefined();
    expect(found(TEXT, 'noon', 'At noon everybody else was asleep, too.')).toBeUndefined();
    expect(found(TEXT, 'noon', TEXT.replace('noon', 'seven'))).toBeUndefined();
    expect(found(TEXT, PASSAGE, '')).toBeUndefined();
  });

  it('finds passages that lie over one another, each for itself', () => {
    const after = `Corrected. ${BLOCK_BREAK}${TEXT}`;
    expect(found(TEXT, 'ferry sails at noon', after)).toBe('ferry sails at noon');
    expect(found(TEXT, 'sails at noon, weather', after)).toBe('sails at noon, weather');
    expect(found(TEXT, 'noon', after)).toBe('noon');
  });

  it('is quick with a hundred passages of a long text that was edited all over', () => {
    const words = Array.from(
      { length: 30_000 },
      (_, at) => WORDS[(at * 7919 + (at >> 3) * 104729) % WORDS.length] ?? '',
    );
    const before = words.join(' ');
    const after = words.map((word, at) => (at % 23 === 0 ? `${word}ish` : word)).join(' ');
    const text = searched(after);
    const starts = Array.from({ length: 100 }, (_, at) => before.indexOf(' ', at * 1500) + 1);
    const anchors = starts.map((start) => describeSpan(before, { start, end: before.indexOf(' ', start + 200) }));
    const began = performance.now();
    const spans = anchors.map((anchor) => findHighlight(text, anchor));
    const took = performance.now() - began;
    expect(spans.filter((span) => span === undefined).length).toBeLessThan(5);
    // On an idle machine a tenth of it; a search that is not linear takes minutes.
    expect(took).toBeLessThan(5000);
  });
});

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'wy'];
const WORDS = Array.from(
  { length: 4001 },
  (_, at) =>
    `${SYLLABLES[at % 10]}${SYLLABLES[Math.floor(at / 10) % 10]}${SYLLABLES[Math.floor(at / 100) % 10]}${SYLLABLES[Math.floor(at / 1000) % 10]}`,
);
