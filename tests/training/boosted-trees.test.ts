import { expect, test } from 'vitest';
import { logOddsOf, probabilityOf, readTrees } from '../../src/extract/score/boosted-trees';
import stored from './stored-vectors.json';

test('trees say what scikit-learn says of the same rows', () => {
  const trees = readTrees(stored.model);
  const chances = stored.rows.map((row) => probabilityOf(logOddsOf(trees, Float32Array.from(row), 0)));
  for (const [index, chance] of chances.entries()) expect(chance).toBeCloseTo(stored.chances[index] ?? -1, 1.7);
});

test('a row is read where it begins', () => {
  const trees = readTrees(stored.model);
  const [one = [], other = []] = stored.rows;
  const both = Float32Array.from([...one, ...other]);
  expect(logOddsOf(trees, both, one.length)).toBe(logOddsOf(trees, Float32Array.from(other), 0));
});

test('the next node is for what is not larger, a tree of one leaf adds the same to every row', () => {
  const trees = readTrees({ start: 0.5, step: 0.25, thresholds: '1', kinds: '!"!!', operands: '+!"&' });
  expect(logOddsOf(trees, Float32Array.of(1), 0)).toBe(0.5 + 1 - 0.25);
  expect(logOddsOf(trees, Float32Array.of(2), 0)).toBe(0.5 + 1 + 0.5);
});
