import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/library/library-types';
import { articleWith, memoryLibrary } from './memory-library';

/** A library that keeps one article for each text, newest last. */
function libraryOf(...texts: string[]) {
  const { library, keep } = memoryLibrary();
  for (const text of texts) keep(articleWith(text));
  return library;
}

/** The texts in which the query is found, with hits in brackets, best first. */
function found(query: string, ...texts: string[]): string[] {
  return libraryOf(...texts)
    .search({ query, limit: 10 })
    .hits.map(({ snippet }) => marked(snippet));
}

function marked(segments: Segment[]): string {
  return segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

describe('search', () => {
  it('finds articles with all the words, wherever they stand', () => {
    expect(found('keeper evening', 'The keeper rows out every evening.', 'The keeper sleeps.')).toEqual([
      'The [keeper] rows out every [evening].',
    ]);
  });

  it('takes the last word also for the beginning of one, and the others whole', () => {
    expect(found('the lan', 'The lantern.', 'The island.')).toEqual(['[The] [lantern].']);
    expect(found('lan the', 'The lantern.')).toEqual([]);
  });

  it('ranks the whole word above a longer one', () => {
    expect(found('lamp', 'A lamplighter came by.', 'A lamp came by.')[0]).toBe('A [lamp] came by.');
  });

  it('finds phrases in quotes, closed or being typed', () => {
    const texts = ['A night at the harbour.', 'The harbour at night.'];
    expect(found('"at night"', ...texts)).toEqual(['The harbour [at night].']);
    expect(found('“at night”', ...texts)).toEqual(['The harbour [at night].']);
    expect(found('"at nig', ...texts)).toEqual(['The harbour [at night].']);
    expect(found('"at nig"', ...texts)).toEqual([]);
  });

  it('leaves out what a minus excludes', () => {
    const texts = ['Red lamp.', 'Green lamp.', 'Lamp of the old harbour.'];
    expect(found('lamp -red -"old harbour"', ...texts)).toEqual(['Green [lamp].']);
  });

  it('weighs the title far above the text', () => {
    const { library, keep } = memoryLibrary();
    keep(articleWith('Tide, tide, tide, tide and tide again.', { title: 'Water' }));
    keep(articleWith('It comes and goes.', { title: 'The tide' }));
    const { hits } = library.search({ query: 'tide', limit: 10 });
    expect(hits.map(({ title }) => marked(title))).toEqual(['The [tide]', 'Water']);
    expect(marked(hits[0]?.snippet ?? [])).toBe('It comes and goes.');
  });

  it('finds authors, sites and what stands under the headline', () => {
    const { library, keep } = memoryLibrary();
    const more = { authors: ['Ada Quill'], siteName: 'Harbour Gazette', dek: 'Eleven lamps, one keeper.' };
    keep(articleWith('Every evening.', more));
    for (const query of ['quill', 'gazette', 'eleven']) expect(library.search({ query, limit: 10 }).total).toBe(1);
  });

  it('answers in pages, with the number of all', () => {
    const library = libraryOf('tide one', 'tide two', 'tide three');
    const pages = [0, 2].map((offset) => library.search({ query: 'tide', limit: 2, offset }));
    expect(pages.map(({ hits, total }) => [hits.length, total])).toEqual([
      [2, 3],
      [1, 3],
    ]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ summary }) => summary.id))).size).toBe(3);
  });

  it('cuts a long text around the hits', () => {
    const library = libraryOf(`${'before '.repeat(200)}the lantern ${'after '.repeat(200)}`);
    const snippet = library.search({ query: 'lantern', limit: 1 }).hits[0]?.snippet ?? [];
    expect(marked(snippet)).toMatch(/^….* the \[lantern\] after.*…$/);
    expect(marked(snippet).length).toBeLessThan(260);
  });

  it('shows text as text, never as markup', () => {
    expect(found('lamp', 'a &lt;b&gt; lamp &amp; a tide')).toEqual(['a <b> [lamp] & a tide']);
  });

  it('does not find words across the borders of blocks, nor markup', () => {
    const { library, keep } = memoryLibrary();
    keep(
      articleWith('', { html: '<h2>Lan</h2><p>tern <em>glo</em>w</p><img src="https://a.example/secret.png" alt="">' }),
    );
    expect(library.search({ query: 'lantern', limit: 1 }).total).toBe(0);
    expect(library.search({ query: 'glow', limit: 1 }).total).toBe(1);
    expect(library.search({ query: 'secret', limit: 1 }).total).toBe(0);
  });
});

describe('search in any script', () => {
  it.each([
    ['English', 'lanterns', 'The Lanterns burn.', 'The [Lanterns] burn.'],
    ['English with an apostrophe', "keeper's", 'The keeper’s boat.', 'The [keeper’s] boat.'],
    ['German umlauts', 'Brücken', 'Die Brücken über den Fluss.', 'Die [Brücken] über den Fluss.'],
    ['German without umlauts', 'bruck', 'Die Brücken über den Fluss.', 'Die [Brücken] über den Fluss.'],
    ['German sharp s', 'strasse', 'Eine lange Straße.', 'Eine lange [Straße].'],
    ['German sharp s, asked with it', 'GROẞE STRAẞE', 'Grosse Strasse.', '[Grosse] [Strasse].'],
    ['a soft hyphen', 'Leuchtturm', 'Der Leucht\u00ADturm.', 'Der [Leuchtturm].'],
    ['French', 'ete a l’ecole', 'Un été à l’école.', 'Un [été] [à] [l’école].'],
    ['French, decomposed', 'école', 'Une e\u0301cole.', 'Une [école].'],
    ['French ligature', 'coeur', 'Le cœur du port.', 'Le [cœur] du port.'],
    ['Polish', 'lodz', 'Stara Łódź.', 'Stara [Łódź].'],
    ['Vietnamese', 'nguoi', 'Một người đi biển.', 'Một [người] đi biển.'],
    ['Turkish', 'istanbul', 'İstanbul’da akşam.', '[İstanbul]’da akşam.'],
    ['Greek', 'φαρος', 'Ο Φάρος της πόλης.', 'Ο [Φάρος] της πόλης.'],
    ['Russian', 'елка', 'Старая Ёлка горит.', 'Старая [Ёлка] горит.'],
    ['Arabic', 'احمد', 'كتب أحمد عن البحر.', 'كتب [أحمد] عن البحر.'],
    ['Arabic with points', 'محمد', 'قال مُحَمَّد نعم.', 'قال [مُحَمَّد] نعم.'],
    ['Persian', 'کتاب', 'یک كتاب خوب.', 'یک [كتاب] خوب.'],
    ['Hebrew with points', 'שלום', 'אמר שָׁלוֹם אתמול.', 'אמר [שָׁלוֹם] אתמול.'],
    ['Hindi', 'हिन्दी', 'यह हिन्दी है।', 'यह [हिन्दी] है।'],
    ['Korean', '등대', '오래된 등대에서 만났다.', '오래된 [등대에서] 만났다.'],
    ['Chinese', '灯塔', '港口的旧灯塔还亮着。', '港口的旧[灯塔]还亮着。'],
    ['one Chinese sign', '塔', '港口的旧灯塔还亮着。', '港口的旧灯[塔]还亮着。'],
    ['rare Chinese signs', '𠮷野', '老店𠮷野家。', '老店[𠮷野]家。'],
    ['Japanese', 'ランプ', '古いランプを買った。', '古い[ランプ]を買った。'],
    ['Japanese of half width', 'ガイド', '駅のｶﾞｲﾄﾞです。', '駅の[ガイド]です。'],
    ['Japanese mixed with Latin', '第3章ABC', '新しい第3章ABCの話。', '新しい[第3章ABC]の話。'],
    ['full-width Latin', 'lamp', 'ＬＡＭＰ光', '[LAMP]光'],
    ['Thai', 'ประภาคาร', 'ไปดูประภาคารเก่า', 'ไปดู[ประภาคาร]เก่า'],
    ['Khmer', 'ភ្នំ', 'រាជធានីភ្នំពេញ', 'រាជធានី[ភ្នំ]ពេញ'],
    ['Lao', 'ນ້ຳ', 'ແມ່ນ້ຳຂອງ', 'ແມ່[ນ້ຳ]ຂອງ'],
    ['Burmese', 'မြို့', 'ဒီမြို့က', 'ဒီ[မြို့]က'],
  ])('finds %s', (_script, query, text, expected) => {
    expect(found(query, text)).toEqual([expected]);
  });

  it.each([
    ['Chinese signs apart', '灯港', '港口的旧灯塔还亮着。'],
    ['kana with another voicing', 'カイド', '駅のガイドです。'],
    ['a Hindi word with another vowel', 'हन्दी', 'यह हिन्दी है।'],
  ])('does not find %s', (_what, query, text) => {
    expect(found(query, text)).toEqual([]);
  });

  it('finds what ruby explains', () => {
    const { library, keep } = memoryLibrary();
    keep(articleWith('', { html: '<p><ruby>灯<rp>(</rp><rt>とう</rt>台<rt>だい</rt></ruby>へ</p>' }));
    expect(library.search({ query: '灯台', limit: 1 }).total).toBe(1);
  });

  it('marks the right word in texts of odd characters', () => {
    const odd = 'A\u0000\u0301 ❤️ ــ ﷺ ½ 1️⃣2️⃣ \u200d x\u0301 ŉ ﬁ ǆ \ud800 é\u200bé 漢a字 が ः ';
    expect(found('lantern', `${odd}lantern`)).toEqual([expect.stringContaining('[lantern]')]);
    expect(found('lantern', `${odd}lantern`)[0]).toMatch(/ः? ?\[lantern\]$/);
  });
});

describe('any query', () => {
  it.each([
    '',
    '   ',
    '"',
    '""',
    '-',
    '--',
    '- -',
    '"-"',
    '😀',
    '!?.,;',
    '*',
    '^',
    '()',
    '{}',
    "'",
    '\u0000',
    '\ud800',
    '-lamp',
  ])('with nothing to search for, like %j, says so', (query) => {
    expect(libraryOf('A lamp.').search({ query, limit: 10 })).toEqual({ hits: [], total: 0, emptyQuery: true });
  });

  it.each([
    'lamp AND',
    'OR lamp',
    'NOT',
    'NEAR(lamp, tide)',
    'title:lamp',
    'title : "lamp" OR 1',
    '{title text}: lamp',
    '^lamp',
    'lamp*',
    'lamp"',
    '"lamp" "',
    'lamp + tide',
    "lamp' OR '1'='1",
    'lamp; DROP TABLE article; --',
    'lamp)',
    '((lamp',
    'lamp 😀',
    '😀 -lamp',
    '-😀 lamp',
    'lamp -',
    'lamp\u0000tide',
    'C++',
    '%_\\',
    'a'.repeat(10_000),
    'lamp '.repeat(3000),
    '"lamp '.repeat(300),
    '-lamp '.repeat(300),
    '漢'.repeat(3000),
    'lamp \u0301\u0301',
    'ـ lamp',
  ])('like %j is safe', (query) => {
    const library = libraryOf('A lamp.');
    expect(() => library.search({ query, limit: 10 })).not.toThrow();
    expect(library.list({ limit: 10 }).total).toBe(1);
  });

  it('finds the words that stand between signs and operators', () => {
    expect(found('😀 (lamp* + "!" ', 'A lamp.')).toEqual(['A [lamp].']);
    expect(found('subject:lamp', 'See subject: lamp.')).toEqual(['See [subject: lamp].']);
    expect(found('e-mail', 'Send an e-mail.')).toEqual(['Send an [e-mail].']);
  });
});
