import { expect, test } from 'vitest';
import { overlapOf } from './overlap';

test('precision is the share of the found that is wanted, recall of the wanted that is found', () => {
  expect(overlapOf(['a', 'b', 'x', 'y'], ['a', 'b', 'c'])).toEqual({
    precision: 0.5,
    recall: 2 / 3,
    f1: (2 * 0.5 * (2 / 3)) / (0.5 + 2 / 3),
  });
});

test('what is found more often than it is wanted counts as wrong', () => {
  expect(overlapOf(['a', 'a', 'a', 'a'], ['a', 'b']).precision).toBe(0.25);
});

test('nothing found where something is wanted is all wrong', () => {
  expect(overlapOf([], ['a'])).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('nothing found where nothing is wanted is all right', () => {
  expect(overlapOf([], []).f1).toBe(1);
});
