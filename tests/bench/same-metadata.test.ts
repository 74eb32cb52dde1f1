import { expect, test } from 'vitest';
import { isSameAuthors } from './same-authors';
import { isSameDay } from './same-day';
import { isSameTitle } from './same-title';

test('headlines differ in nothing when only quotation marks, spaces and Unicode forms differ', () => {
  expect(isSameTitle('The “old”\u00a0heron’s  nest…', 'The "old" heron\'s nest...')).toBe(true);
});

test('headlines differ by a word, by case and by a site name', () => {
  expect(isSameTitle('The heron nest', 'The heron’s nest')).toBe(false);
  expect(isSameTitle('The Heron', 'The heron')).toBe(false);
  expect(isSameTitle('The heron | Reed Post', 'The heron')).toBe(false);
  expect(isSameTitle(undefined, 'The heron')).toBe(false);
});

test('bylines name the same people in any order, case and way of writing a list', () => {
  expect(isSameAuthors(['By Ada Reed and TOM KILN'], ['Tom Kiln', 'Ada Reed'])).toBe(true);
  expect(isSameAuthors(['Ada Reed, PhD | Tom Kiln'], ['Ada Reed', 'Tom Kiln'])).toBe(true);
});

test('bylines differ where one names somebody more, or a date', () => {
  expect(isSameAuthors(['Ada Reed'], ['Ada Reed', 'Tom Kiln'])).toBe(false);
  expect(isSameAuthors(['Ada Reed, 3 May 2031'], ['Ada Reed'])).toBe(false);
  expect(isSameAuthors([], ['Ada Reed'])).toBe(false);
});

test('a date-time is on the day that it writes and on its day in UTC', () => {
  expect(isSameDay('2031-05-03T23:30:00-05:00', '2031-05-03')).toBe(true);
  expect(isSameDay('2031-05-03T23:30:00-05:00', '2031-05-04T04:30:00Z')).toBe(true);
  expect(isSameDay('2031-05-03', '2031-05-04')).toBe(false);
});

test('a date in words is read, and no date is on no day', () => {
  expect(isSameDay('May 3, 2031', '2031-05-03')).toBe(true);
  expect(isSameDay('soon', '2031-05-03')).toBe(false);
  expect(isSameDay(undefined, '2031-05-03')).toBe(false);
});
