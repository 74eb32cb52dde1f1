import { expect, test } from 'vitest';
import { isPreview } from '../../../src/extract/decide/is-preview';
import { cutOf } from './cut-of';

const text = '<p>The clerks kept a ledger of every boat, its cargo, its master and the day.</p>';

test('what has far fewer words than the page says its article has is a preview', () => {
  const cut = cutOf(text, [0.9]);
  expect(isPreview(cut, { words: 300, selectors: [] })).toBe(true);
  expect(isPreview(cut, { words: 16, selectors: [] })).toBe(false);
});

test('a text that breaks off where the part that is paid for is missing is a preview', () => {
  const broken = text.replace('the day.', 'the …');
  expect(isPreview(cutOf(broken, [0.9]), { selectors: ['.paid'] })).toBe(true);
  expect(isPreview(cutOf(text, [0.9]), { selectors: ['.paid'] })).toBe(false);
  expect(isPreview(cutOf(`<div class="paid">${broken}</div>`, [0.9]), { selectors: ['.paid'] })).toBe(false);
  expect(isPreview(cutOf(broken, [0.9]), { selectors: [] })).toBe(false);
});

test('what a page writes in place of a selector is passed over', () => {
  expect(isPreview(cutOf(text, [0.9]), { selectors: ['..paid', ''] })).toBe(false);
});
