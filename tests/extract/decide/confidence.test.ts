import { expect, test } from 'vitest';
import { confidenceOf, expectedF1 } from '../../../src/extract/decide/confidence';
import { cutOf } from './cut-of';

const body = '<p>One two three four five.</p><p>Six seven eight nine ten.</p>';

test('the expected F1 counts what is kept in vain and what is left out', () => {
  expect(expectedF1(cutOf(body, [1, 0]))).toBe(1);
  expect(expectedF1(cutOf(body, [0.5, 0.5]))).toBeCloseTo(2 / 3);
  expect(expectedF1(cutOf(body, [1, 0.4]))).toBeCloseTo(10 / 12);
});

test('confidence grows with the chance of the page and with how clear the cut is', () => {
  const sure = confidenceOf({ ...cutOf(body, [0.99, 0.01]), chance: 0.99 });
  expect(sure).toBeGreaterThan(0.9);
  expect(confidenceOf({ ...cutOf(body, [0.6, 0.45]), chance: 0.99 })).toBeLessThan(sure);
  expect(confidenceOf({ ...cutOf(body, [0.99, 0.01]), chance: 0.2 })).toBeLessThan(0.6);
});

test('nothing at all is a number from 0 to 1', () => {
  const none = confidenceOf({ ...cutOf(body, [0, 0]), chance: 0 });
  expect(none).toBeGreaterThanOrEqual(0);
  expect(none).toBeLessThan(0.01);
});
