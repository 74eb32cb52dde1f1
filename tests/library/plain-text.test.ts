import { expect, it } from 'vitest';
import { plainText } from '../../src/library/plain-text';

it.each([
  [
    'puts blocks on lines of their own',
    '<h2>Lamps</h2><p>One.</p><ul><li>Two</li><li>Three</li></ul>',
    'Lamps\nOne.\nTwo\nThree',
  ],
  [
    'reads through tags within a line',
    '<p>The <em>lan</em>tern <a href="https://a.example/?a=1">glows</a>.</p>',
    'The lantern glows.',
  ],
  ['breaks at line breaks and images', 'one<br>two<img src="a.png" alt="no">three', 'one\ntwo\nthree'],
  [
    'decodes references',
    '<p>a&nbsp;&lt;b&gt; &amp;amp; &quot;c&quot; &#8212; &#x1F600; &bogus; &#0; &#x110000;</p>',
    'a <b> &amp; "c" — 😀 &bogus; &#0; &#x110000;',
  ],
  ['is not misled by signs in attributes', '<p title="a > b" data-x=\'<i>\'>text</p>', 'text'],
  [
    'leaves out comments, readings and scripts',
    '<!-- a --><ruby>灯<rp>(</rp><rt lang="ja">とう</rt></ruby><script>b()</script>',
    '灯',
  ],
  ['folds space', '<p>\n  one\t two\n</p>\n\n<p></p><p>three</p>', 'one two\nthree'],
  ['takes text without tags', 'a < b', 'a < b'],
])('%s', (_what, html, text) => {
  expect(plainText(html)).toBe(text);
});
