import { expect, it } from 'vitest';
import { currentSection } from '../../../src/reader/way/current-section';

const at = (tops: number[], line: number) => currentSection(tops.length, (index) => (tops[index] ?? 0) <= line);

it('is the last section whose heading has been passed, and none before the first', () => {
  const tops = [100, 400, 400, 900];
  expect(at(tops, 99)).toBe(-1);
  expect(at(tops, 100)).toBe(0);
  expect(at(tops, 500)).toBe(2);
  expect(at(tops, 5000)).toBe(3);
  expect(at([], 10)).toBe(-1);
});
