import { expect, test } from 'vitest';
import { MARK } from '../../../src/extract/page/marks';
import { nameMarks } from '../../../src/extract/page/name-marks';

test('words are found across hyphens, underscores and case changes', () => {
  for (const name of ['related-posts', 'RelatedStories', 'block__related', 'a1 relatedItems']) {
    expect(nameMarks(name) & MARK.related).toBe(MARK.related);
  }
});

test('a pair says what its words alone do not', () => {
  expect(nameMarks('entry-content') & MARK.body).toBe(MARK.body);
  expect(nameMarks('content') & MARK.body).toBe(0);
});

test('a name that only says what there is beside it is not taken for it', () => {
  expect(nameMarks('main-with-sidebar') & MARK.sidebar).toBe(0);
  expect(nameMarks('no-comments has-ads') & (MARK.comment | MARK.promotion)).toBe(0);
});

test('a longer word that begins alike is another word', () => {
  expect(nameMarks('adventure navigate footnotes')).toBe(0);
});
