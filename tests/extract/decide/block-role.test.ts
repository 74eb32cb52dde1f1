import { expect, test } from 'vitest';
import { roleOf } from '../../../src/extract/decide/block-role';
import { cutOf } from './cut-of';

const SENTENCE = 'The ferry ran every hour, and in the summer of that year it ran at night as well.';

function rolesOf(body: string, scores: number[]): string[] {
  const cut = cutOf(body, scores);
  return cut.view.table.blocks.map((block) => roleOf(cut, block));
}

test('kept text has the role that its markup gives it', () => {
  const body = `<h2>Ferry</h2><p>${SENTENCE}</p><ul><li>Boat</li></ul><blockquote><p>${SENTENCE}</p></blockquote>
    <pre>let a</pre><table><tr><td>7</td></tr></table><figure><img src="a.png"><figcaption>Quay</figcaption></figure>`;
  const roles = ['heading', 'text', 'list', 'quote', 'code', 'table', 'caption'];
  expect(rolesOf(body, [1, 1, 1, 1, 1, 1, 1])).toEqual(roles);
});

test('what is left out has the role that its names give it', () => {
  const body = `<nav><a href="/">Home</a></nav><p class="byline">By Ada Kiln</p><p><time>1 May</time></p>
    <p>${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}</p><div class="author-bio"><p>${SENTENCE}</p></div>
    <div class="related-posts"><h3>More</h3></div><form class="newsletter"><p>${SENTENCE}</p></form>
    <div class="comments"><p>${SENTENCE}</p></div><p>Seven</p>`;
  const roles = ['navigation', 'byline', 'date', 'text', 'author bio', 'related', 'newsletter', 'comment', 'other'];
  expect(rolesOf(body, [0, 0, 0, 1, 0, 0, 0, 0, 0])).toEqual(roles);
});
