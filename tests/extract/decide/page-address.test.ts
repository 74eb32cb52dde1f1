import { expect, test } from 'vitest';
import { addressFacts } from '../../../src/extract/decide/page-address';

test('counts the words of the longest name and the depth of the path', () => {
  const facts = addressFacts('tide.example/2024/05/when-the-harbour-froze-over.html?from=letter');
  expect(facts).toMatchObject({ addressDepth: 3, addressWords: 5 });
});

test('numbers and single letters are no words', () => {
  expect(addressFacts('tide.example/n/2024-05-17').addressWords).toBe(0);
});

test('words in a script that addresses encode count once a name', () => {
  expect(addressFacts('tide.example/%e6%b8%af/%e6%bd%ae').addressWords).toBe(1);
});

test.each(['tide.example', 'tide.example/', 'tide.example/?p=17', 'about:blank', ''])(
  '"%s" says nothing: it may be all that is known of the address',
  (address) => {
    const facts = { addressDepth: -1, addressWords: -1, addressOffers: 0, addressTells: 0 };
    expect(addressFacts(address)).toEqual(facts);
  },
);

test.each([
  ['shop.tide.example/ropes', 1, 0],
  ['tide.example/products/rope-of-hemp', 1, 0],
  ['tide.example/blog/a-rope-of-hemp', 0, 1],
  ['tide.example/news/2024/category/ropes', 1, 1],
  ['tide.example/a-productive-year', 0, 0],
  ['tide.example/ropes?from=/shop/', 0, 0],
])('%s: names of shops and lists %d, names of publications %d', (address, offers, tells) => {
  expect(addressFacts(address)).toMatchObject({ addressOffers: offers, addressTells: tells });
});
