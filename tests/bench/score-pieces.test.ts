import { expect, test } from 'vitest';
import type { Piece } from './page-pieces';
import { scorePieces, shareInText } from './score-pieces';
import { tokensOf } from './tokens';

const gold = tokensOf('The lock keeper counts eels. Oil the upper gate. Count the eels twice.');
const pieces: Piece[] = [
  { kind: 'item', text: 'Oil the upper gate.' },
  { kind: 'item', text: 'Count the eels twice.' },
  { kind: 'item', text: 'Ferry times and fares' },
  { kind: 'item', text: 'Home' },
  { kind: 'related', text: 'Ten more locks to see' },
  { kind: 'newsletter', text: 'Count the eels twice.' },
];

test('of list items those count that the gold has, and those are kept that the text has', () => {
  const found = tokensOf('The lock keeper counts eels. Oil the upper gate!');
  expect(scorePieces(pieces, gold, found).item).toEqual({ counted: 2, inText: 1 });
});

test('what a box holds counts where the gold has it not, and leaks where the text has it', () => {
  const found = tokensOf('Oil the upper gate. Ten more locks to see');
  const counts = scorePieces(pieces, gold, found);
  expect(counts.related).toEqual({ counted: 1, inText: 1 });
  expect(counts).not.toHaveProperty('newsletter');
});

test('pages are pooled, and a kind that none has is not scored', () => {
  const pages = [{ item: { counted: 3, inText: 3 } }, { item: { counted: 1, inText: 0 } }, {}];
  expect(shareInText('item', pages)).toBe(0.75);
  expect(shareInText('code', pages)).toBeUndefined();
});
