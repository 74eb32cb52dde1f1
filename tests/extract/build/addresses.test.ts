import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/extract/build/addresses';

const PAGE = 'https://paper.example/a/story.html';
const { document } = new JSDOM('', { url: PAGE }).window;
const addresses = addressesOf(document, PAGE);

test.each([
  'https://paper.example/',
  'https://www.paper.example/a/b.html?x=1&y=2',
  'http://cdn.paper.example/img/7/big_(1)~x.jpg',
  'https://paper.example/a/./b',
  'https://paper.example/a/../b',
  'https://paper.example/..',
  'https://paper.example/a/%2e%2e/b',
  'https://paper.example/%2E/b',
  'https://paper.example//twice',
  'https://PAPER.example/Case',
  'https://paper.example:443/port',
  'https://paper.example:8080/port',
  'http://127.1/short',
  'http://0x7f.0.0.1/hex',
  'https://user@paper.example/',
  'https://paper.example/a b',
  'https://paper.example/ä?ö=ü',
  "https://paper.example/?q='quoted'",
  'https://paper.example/a\\b',
  'https://paper.example/a|b',
  'https://paper.example/a^b',
  'https://paper.example?no-path',
  'https://paper.example',
  '//paper.example/no-scheme',
  '/from/the/root?a=b',
  '/from/../the/root',
  '/from//twice',
  '//',
  '/',
  '/%2e%2e/x',
  'beside.html',
  '../above',
  '?query',
])('the address %s is given as the URL standard resolves it', (address) => {
  const { href } = new URL(address === '//' ? PAGE : address, PAGE);
  expect(addresses.link(address)).toBe(address === '//' ? undefined : href);
  expect(addresses.image(address)).toBe(address === '//' ? undefined : href);
});
