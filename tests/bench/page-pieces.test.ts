// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { piecesOf } from './page-pieces';

const piecesIn = (html: string) => piecesOf(new DOMParser().parseFromString(html, 'text/html'));

test('a nested list is told item by item', () => {
  const pieces = piecesIn('<ul><li>Tar <ul><li>Pine tar</li><li>Coal tar</li></ul></li><li>Oakum</li></ul>');
  expect(pieces.map(({ text }) => text)).toEqual(['Pine tar', 'Coal tar', 'Oakum']);
});

test('what stands in a box of related articles is a piece of that box only', () => {
  const pieces = piecesIn('<h2>Caulking</h2><div class="related-box"><h3>Also read</h3><p>Ropes</p></div>');
  expect(pieces).toEqual([
    { kind: 'heading', text: 'Caulking' },
    { kind: 'related', text: 'Also read' },
    { kind: 'related', text: 'Ropes' },
  ]);
});

test('a name on the element that holds the page makes no box of it', () => {
  expect(piecesIn(`<div class="has-newsletter"><p>${'Long text. '.repeat(300)}</p></div>`)).toEqual([]);
});

test('the numbers of a program’s lines are no piece, other numbers are', () => {
  const pieces = piecesIn('<table><tr><td><pre>7\n8\n9</pre></td><td><pre>3\n1\n4</pre></td></tr></table>');
  expect(pieces.map(({ text }) => text)).toEqual(['3\n1\n4', '3\n1\n4']);
});
