import { expect, test } from 'vitest';
import { bootstrapBySite, createRandom, meanOf, quantileOf } from './statistics';

test('the quantile is the value that a share of the values lies below', () => {
  expect(quantileOf([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantileOf([5, 1, 4, 2, 3], 0.95)).toBe(5);
});

test('the interval holds the mean and is the same on every run', () => {
  const pages = Array.from({ length: 60 }, (_, index) => ({ site: `${index}.example`, value: (index % 10) / 10 }));
  const [low, high] = bootstrapBySite(pages);
  const mean = meanOf(pages.map(({ value }) => value));
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
  expect(bootstrapBySite(pages)).toEqual([low, high]);
});

test('pages of one site fail together, so few sites give a wider interval than many', () => {
  const values = Array.from({ length: 40 }, (_, index) => (index < 20 ? 0 : 1));
  const many = bootstrapBySite(values.map((value, index) => ({ site: `${index}.example`, value })));
  const few = bootstrapBySite(values.map((value, index) => ({ site: `${Math.floor(index / 10)}.example`, value })));
  expect(few[1] - few[0]).toBeGreaterThan(many[1] - many[0]);
});

test('one site alone gives no spread', () => {
  expect(bootstrapBySite([{ site: 'one.example', value: 0.5 }])).toEqual([0.5, 0.5]);
});

test('random numbers repeat with their seed and lie from 0 to 1', () => {
  const [one, other] = [createRandom(7), createRandom(7)];
  const numbers = Array.from({ length: 100 }, one);
  expect(Array.from({ length: 100 }, other)).toEqual(numbers);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBe(100);
});
