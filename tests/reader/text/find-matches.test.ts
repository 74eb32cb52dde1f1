import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../src/reader/text/body-text';
import { findMatches, matchFrom } from '../../../src/reader/text/find-matches';
import { fold } from '../../../src/reader/text/fold';

const found = (text: string, query: string) =>
  findMatches(fold(text), query).map(({ start, end }) => text.slice(start, end));

describe('searching a text', () => {
  it.each([
    ['without case', 'GULLS and gulls', 'Gulls', ['GULLS', 'gulls']],
    ['without accents, typed or not', 'Crème brûlée, creme brulee', 'creme BRÛLEE', ['Crème brûlée', 'creme brulee']],
    ['in decomposed letters', 'Cre\u0300me', 'crème', ['Cre\u0300me']],
    ['for letters that have no plain form of their own', 'Straße, Ørsted, Łódź', 'strasse', ['Straße']],
    ['for a plain letter in another alphabet', 'Ørsted', 'orsted', ['Ørsted']],
    ['across line breaks and many spaces', 'the mail\n   boat', 'mail boat', ['mail\n   boat']],
    [
      'with plain quotes and dashes for typographic ones',
      'It’s “here” – now',
      'it\'s "here" - now',
      ['It’s “here” – now'],
    ],
    ['past soft hyphens', 'light\u00adhouse', 'lighthouse', ['light\u00adhouse']],
    ['in Greek without its accents', 'Θάλασσα', 'θαλασσα', ['Θάλασσα']],
    ['in Hebrew without its points', 'שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['in Arabic without its vowels and its strokes', 'كِتَـــاب', 'كتاب', ['كِتَـــاب']],
    ['in Chinese', '我们在船上数海鸥', '海鸥', ['海鸥']],
    ['in Japanese of either width', 'ｶﾓﾒとカモメ', 'カモメ', ['ｶﾓﾒ', 'カモメ']],
    ['for ligatures by their letters', 'the oﬃce', 'office', ['oﬃce']],
    ['for signs outside the first plane', 'a 🐦 b 🐦', '🐦', ['🐦', '🐦']],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('keeps letters apart that are others to their readers', () => {
    expect(found('かき', 'がき')).toEqual([]);
    expect(found('각', '가')).toEqual([]);
  });

  it('never finds words that reach from one block into the next', () => {
    expect(found(`mail${BLOCK_BREAK}boat`, 'mail boat')).toEqual([]);
    expect(found(`mail ${BLOCK_BREAK} boat`, 'mail boat')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('a b', '   ')).toEqual([]);
    expect(found('', 'a')).toEqual([]);
  });

  it('counts what overlaps once', () => {
    expect(found('aaaa', 'aa')).toHaveLength(2);
  });

  it('begins with the match at the reader’s place, and at the first when there is none further on', () => {
    const matches = findMatches(fold('one two one'), 'one');
    expect(matchFrom(matches, 1)).toBe(1);
    expect(matchFrom(matches, 9)).toBe(0);
  });
});
