import { expect, test } from 'vitest';
import { keepWholes } from '../../../src/extract/decide/keep-wholes';
import { keptAfter } from './cut-of';

const before = '<p>The ferry master wrote down which of the inns along the estuary he would go to again, and why.</p>';
const after = '<p>He never said a word about the one above the bakery, which was his own and had no other guests.</p>';
const inns = (className: string) =>
  `<ul class="${className}"><li><a href="/a">The Tide Table</a></li><li><a href="/b">Inn at the Weir</a></li></ul>`;

test('a list of links between kept paragraphs stays where its items are nearly kept', () => {
  const body = `<div>${before}${inns('inns')}${after}</div>`;
  expect(keptAfter(keepWholes, body, [0.9, 0.45, 0.42, 0.9])).toContain('The Tide');
  expect(keptAfter(keepWholes, body, [0.9, 0.3, 0.2, 0.9])).not.toContain('The Tide');
});

test('below the last kept paragraph it goes', () => {
  expect(keptAfter(keepWholes, `<div>${before}${after}${inns('inns')}</div>`, [0.9, 0.9, 0.45, 0.42])).toHaveLength(2);
});

test('a table in a figure is a table: between kept paragraphs it stays', () => {
  const prices =
    '<figure><table><tr><td>Bed</td><td>4 crowns</td></tr><tr><td>Eels</td><td>1 crown</td></tr></table></figure>';
  expect(keptAfter(keepWholes, `<div>${before}${prices}${after}</div>`, [0.9, 0.1, 0.1, 0.1, 0.1, 0.9])).toHaveLength(
    6,
  );
});

test('a table of which a part is kept stays whole where its cells are likely on the whole', () => {
  const prices =
    '<table><tr><td>A bed for one night</td><td>4 crowns</td></tr><tr><td>Eels</td><td>1 crown</td></tr></table>';
  const kept = (cells: number[]) =>
    keptAfter(keepWholes, `<div>${before}${after}${prices}</div>`, [0.9, 0.9, ...cells]);
  expect(kept([0.49, 0.6, 0.49, 0.6])).toHaveLength(6);
  expect(kept([0.3, 0.6, 0.49, 0.3])).toHaveLength(2);
});
