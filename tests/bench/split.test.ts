import { expect, test } from 'vitest';
import { partOf } from './split';

test('a site is always in the same part', () => {
  expect(partOf('heronpost.example')).toBe(partOf('heronpost.example'));
});

test('about a third of the sites validate', () => {
  const parts = Array.from({ length: 900 }, (_, index) => partOf(`paper-${index}.example`));
  const validation = parts.filter((part) => part === 'validation').length;
  expect(validation).toBeGreaterThan(250);
  expect(validation).toBeLessThan(350);
});
