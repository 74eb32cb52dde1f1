import { expect, it } from 'vitest';
import { readingMinutes } from '../../../src/article/reading-minutes';
import { usualMinutes } from '../../../src/reader/way/usual-minutes';

it('counts words in most languages and characters in Chinese and Japanese', () => {
  expect(usualMinutes('gull '.repeat(456), 'en-GB')).toBeCloseTo(2);
  expect(usualMinutes('鸥'.repeat(510), 'zh-Hans')).toBeCloseTo(2);
  expect(usualMinutes('鴎'.repeat(714), 'ja')).toBeCloseTo(2);
});

it('adds the words of one script to the characters of another', () => {
  expect(usualMinutes(`${'鸥'.repeat(255)} ${'gull '.repeat(230)}`, 'zh')).toBeCloseTo(2);
});

it('takes slower languages slower, and a language that nobody knows as usual', () => {
  const text = 'word '.repeat(460);
  expect(usualMinutes(text, 'fi')).toBeGreaterThan(usualMinutes(text, 'en'));
  expect(usualMinutes(text, 'not a language')).toBeCloseTo(2);
  expect(usualMinutes(text, undefined)).toBeCloseTo(2);
});

it('counts Thai, which is written without spaces, by the length of its words', () => {
  expect(usualMinutes('นก'.repeat(575), 'th')).toBeCloseTo(1, 1);
});

it('takes no time for no text', () => {
  expect(usualMinutes(' – … ', 'en')).toBe(0);
});

it('agrees with what the headline says of the whole article', () => {
  expect(readingMinutes({ wordCount: 2280, language: 'en' })).toBe(10);
  expect(readingMinutes({ wordCount: 1275, language: 'zh' })).toBe(10);
  expect(readingMinutes({ wordCount: 0 })).toBe(1);
});
