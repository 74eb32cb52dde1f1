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

test.each([
  ...['katex-display', 'mwe-math-element', 'CodeMirror', 'cm-editor', 'view-lines', 'highlight', 'highlighttable'],
  ...['lntable', 'js-file-line-container', 'rouge-table', 'crayon-table', 'syntaxhighlighter', 'twitter-tweet'],
  ...['bluesky-embed', 'mastodon-embed', 'tiktok-embed', 'reddit-embed-bq', 'instagram-media', 'codepen', 'fb-post'],
  ...['fb-video', 'sidenote', 'marginnote', 'margin-toggle', 'sidenote-number', 'footref', 'article-pullquote'],
  ...['pull-quote', 'drop-cap', 'dropcap'],
])('the class %s says that a page shows something in a way of its own', (name) => {
  expect(nameMarks(name) & MARK.special).toBe(MARK.special);
});
