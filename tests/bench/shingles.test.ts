import { expect, test } from 'vitest';
import { shinglesOf } from './shingles';

test('shingles are the overlapping runs of four tokens', () => {
  expect(shinglesOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d', 'b c d e']);
});

test('a text of fewer than four tokens is one shingle', () => {
  expect(shinglesOf(['a', 'b'])).toEqual(['a b']);
});

test('no text has no shingles', () => {
  expect(shinglesOf([])).toEqual([]);
});
