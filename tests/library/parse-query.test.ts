import { describe, expect, it } from 'vitest';
import { type Filter, type Phrase, parseQuery } from '../../src/library/parse-query';

const NOW = new Date(2031, 4, 6, 15, 30).getTime();
const begin = (year: number, month = 1, day = 1) => new Date(year, month - 1, day).getTime();

const parsed = (text: string) => parseQuery(text, NOW);

/** A phrase as a reader would write it. */
const written = ({ words, isExcluded, isPrefix }: Phrase) =>
  `${isExcluded ? '-' : ''}${words.join('+')}${isPrefix ? '*' : ''}`;

function writtenFilter(filter: Filter): string {
  const minus = filter.isExcluded ? '-' : '';
  if ('time' in filter) return `${minus}${filter.name}:${filter.time}`;
  const value = 'words' in filter ? filter.words.join('+') : filter.value;
  return `${minus}${filter.name}:${value}${'isPrefix' in filter && filter.isPrefix ? '*' : ''}`;
}

const phrases = (text: string) => parsed(text).phrases.map(written);
const filters = (text: string) => parsed(text).filters.map(writtenFilter);
const problems = (text: string) => parsed(text).problems;

describe('words of a query', () => {
  it.each([
    ['lamp', ['lamp*']],
    ['red lamp', ['red', 'lamp*']],
    ['red lamp ', ['red', 'lamp']],
    ['lan* the ', ['lan*', 'the']],
    ['"at night" ', ['at+night']],
    ['"at nig', ['at+nig*']],
    ['“at night” tide', ['at+night', 'tide*']],
    ['lamp -red', ['lamp', '-red']],
    ['lamp -red*', ['lamp', '-red*']],
    ['lamp -"old harbour"', ['lamp', '-old+harbour']],
    ['lamp －red', ['lamp', '-red']],
    ['e-mail ', ['e+mail']],
    ['Ét É ', ['et', 'e']],
    ['灯塔', ['灯+塔*']],
    ['灯塔　港口', ['灯+塔', '港+口*']],
    ['«旧灯塔»', ['旧+灯+塔']],
    ['أَحْمَد البحر', ['احمد', 'البحر*']],
    ['\u202bאור\u202c ', ['אור']],
    ['ＬＡＭＰ ', ['lamp']],
  ])('%j are %j', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
    expect(parsed(text)).toMatchObject({ filters: [], problems: [] });
  });
});

describe('operators of a query', () => {
  it.each([
    ['tag:lamps ', ['tag:lamps']],
    ['tag:lam', ['tag:lam*']],
    ['tag:"long reads"', ['tag:long reads']],
    ['tag:“long reads”', ['tag:long reads']],
    ['-tag:lamps ', ['-tag:lamps']],
    ['TAG:Été ', ['tag:ete']],
    ['ｔａｇ：灯塔 ', ['tag:灯塔']],
    ['tag:قِراءة ', ['tag:قراءه']],
    ['\u200ftag:קריאה\u200f ', ['tag:קריאה']],
    ['site:ledger.example ', ['site:ledger.example']],
    ['site:https://www.ledger.example/drain ', ['site:https://www.ledger.example/drain']],
    ['author:"Ines Okafor"', ['author:ines+okafor']],
    ['author:Oka', ['author:oka*']],
    ['title:l* x', ['title:l*']],
    ['before:2031 ', [`before:${begin(2031)}`]],
    ['after:2031-05', [`after:${begin(2031, 5)}`]],
    ['after:2031-5-6', [`after:${begin(2031, 5, 6)}`]],
    ['after:2031/05/06', [`after:${begin(2031, 5, 6)}`]],
    ['after:２０３１－05', [`after:${begin(2031, 5)}`]],
    ['before:today', [`before:${begin(2031, 5, 6)}`]],
    ['-after:Yesterday', [`-after:${begin(2031, 5, 5)}`]],
    ['is:unread', ['is:unread']],
    ['is:Favorite', ['is:favourite']],
    ['is:archived is:finished -is:reading', ['is:archived', 'is:finished', '-is:reading']],
    ['has:notes has:highlight', ['has:note', 'has:highlight']],
  ])('%j ask for %j', (text, expected) => {
    expect(filters(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });

  it('stand among words in any order', () => {
    expect(phrases('tide is:unread "at night" -tag:old lamp')).toEqual(['tide', 'at+night', 'lamp*']);
    expect(filters('tide is:unread "at night" -tag:old lamp')).toEqual(['is:unread', '-tag:old']);
  });

  it.each([
    ['10:30 ', ['10+30']],
    ['at 10:30 https://ledger.example/drain ', ['at', '10+30', 'https+ledger+example+drain']],
    ['std::vector ', ['std+vector']],
    ['C:\\lamp ', ['c+lamp']],
    ['"tag:lamps" ', ['tag+lamps']],
    ['注意：灯塔 ', ['注+意+灯+塔']],
    ['note: the ', ['note', 'the']],
    [':lamp lamp: ', ['lamp', 'lamp']],
  ])('%j has none, though it has a colon', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
    expect(parsed(text)).toMatchObject({ filters: [], problems: [] });
  });
});

describe('a wrong query', () => {
  it.each([
    ['is:unred lamp ', { problem: 'unknown-value', operator: 'is', value: 'unred' }],
    ['has:wings lamp ', { problem: 'unknown-value', operator: 'has', value: 'wings' }],
    ['before:spring lamp ', { problem: 'no-date', operator: 'before', value: 'spring' }],
    ['after:2031-02-30 lamp ', { problem: 'no-date', operator: 'after', value: '2031-02-30' }],
    ['after:2031-13 lamp ', { problem: 'no-date', operator: 'after', value: '2031-13' }],
    ['after:0031 lamp ', { problem: 'no-date', operator: 'after', value: '0031' }],
    ['tag: lamp ', { problem: 'no-value', operator: 'tag' }],
    ['author:"" lamp ', { problem: 'no-value', operator: 'author' }],
    ['title:😀 lamp ', { problem: 'no-value', operator: 'title' }],
  ])('%j is told what is wrong, and the rest is searched', (text, expected) => {
    expect(parsed(text)).toEqual({ filters: [], problems: [expected], phrases: parsed('lamp ').phrases });
  });

  it('with an operator that there is not is searched for its words', () => {
    expect(problems('subject:lamp')).toEqual([{ problem: 'unknown-operator', operator: 'subject' }]);
    expect(phrases('subject:lamp ')).toEqual(['subject+lamp']);
    expect(phrases('constructor:lamp ')).toEqual(['constructor+lamp']);
  });

  it.each(['is:', 'is:unr', 'tag:', 'author:"', 'before:20', 'before:2031-', 'after:2031-0', 'after:yest', 'has:hi'])(
    'is not corrected while it is typed, like %j',
    (text) => {
      expect(parsed(text)).toEqual({ phrases: [], filters: [], problems: [] });
    },
  );

  it.each(['is:unx', 'before:summer', 'after:2031-13'])(
    'is corrected as soon as nothing can come of it, like %j',
    (text) => {
      expect(problems(text)).toHaveLength(1);
    },
  );
});

describe('any text', () => {
  const pieces = [
    '"',
    '-',
    ':',
    'tag:',
    'is:',
    'a',
    'ä\u0301',
    '灯',
    '\ud800',
    ' ',
    '\u0000',
    '*',
    '😀',
    '\u202e',
    '٣',
    '：',
  ];

  it('is understood, never thrown at', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return pieces[seed % pieces.length] ?? '';
    };
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: round % 30 }, next).join('');
      const { phrases: found } = parsed(text);
      for (const { words } of found) expect(words.join('')).toMatch(/^[\p{L}\p{N}\p{Co}\p{M}]+$/u);
    }
  });

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['quotes', '"'.repeat(1_000_000)],
    ['operators', 'is:x '.repeat(200_000)],
    ['minus signs', '-'.repeat(1_000_000)],
    ['colons', 'a:'.repeat(500_000)],
    ['stars', `${'*'.repeat(500_000)}x`],
  ])('is understood at once, a million %s too', (_what, text) => {
    const start = performance.now();
    parsed(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
