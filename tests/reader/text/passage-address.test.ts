import { expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../src/reader/text/body-text';
import { passageAddress } from '../../../src/reader/text/passage-address';

const URL_OF_PAGE = 'https://ledger.example/gulls';
const fragmentOf = (address: string) => decodeURIComponent(address.split(':~:text=')[1] ?? '');

it('quotes as many words as stand nowhere else', () => {
  const text = `The boat came in at noon with herring.${BLOCK_BREAK}The boat came in at noon with the mail and a goat.`;
  const start = text.indexOf(BLOCK_BREAK) + 1;
  expect(fragmentOf(passageAddress(URL_OF_PAGE, text, start))).toBe('The boat came in at noon with the');
});

it('stays in the paragraph, however short it is', () => {
  expect(fragmentOf(passageAddress(URL_OF_PAGE, `Noon.${BLOCK_BREAK}The boat came in.`, 0))).toBe('Noon');
});

it('cuts no word where there are no spaces', () => {
  const quote = fragmentOf(
    passageAddress(URL_OF_PAGE, '今日は朝から海鷗を数えていましたが、昼過ぎに風が強くなり、船は港へ戻りました。', 0),
  );
  expect('今日は朝から海鷗を数えていましたが、昼過ぎに風が強くなり、船は港へ戻りました。'.startsWith(quote)).toBe(true);
  expect(quote.length).toBeGreaterThanOrEqual(20);
});

it('keeps the fragment that chooses what is shown, and writes what means something there in code', () => {
  const address = passageAddress(`${URL_OF_PAGE}#!/may`, 'A well-kept, dry & quiet boathouse stands here.', 0);
  expect(address).toBe(`${URL_OF_PAGE}#!/may:~:text=A%20well%2Dkept%2C%20dry%20%26%20quiet`);
});

it('is the page itself where there are no words, or no address', () => {
  expect(passageAddress(URL_OF_PAGE, '…', 0)).toBe(URL_OF_PAGE);
  expect(passageAddress('no address', 'The boat came in at noon.', 0)).toBe('no address');
});
