// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { BLOCK_BREAK, nodeAt, rangeOf, readBodyText } from '../../../src/reader/text/body-text';
import { parsed } from '../../show';

it('keeps blocks apart and words of one block together, whatever elements are in them', () => {
  const { text } = readBodyText(parsed('<p>The <em>mail</em><b>boat</b></p><ul><li>left<li>came</ul>late'));
  expect(text).toBe(['The mailboat', 'left', 'came', 'late'].join(BLOCK_BREAK));
});

it('leaves out readings, sources of formulas and our own words for a missing picture', () => {
  const html = '<p><ruby>鴎<rt>かもめ</rt></ruby>だ<span class="missing-picture">Picture not kept</span></p>';
  expect(readBodyText(parsed(html)).text).toBe(`鴎だ${BLOCK_BREAK}`);
});

it('knows the range of the document from any offset to any other', () => {
  const body = parsed('<p>The <em>mail</em> boat</p><p>left at <b>noon</b>.</p>');
  const bodyText = readBodyText(body);
  for (const words of ['mail', 'e mail b', 'boat', 'left at noon.', 'noon']) {
    const start = bodyText.text.indexOf(words);
    expect(rangeOf(bodyText, start, start + words.length).toString()).toBe(words);
  }
});

it('takes the break after a block for the end of the block', () => {
  const bodyText = readBodyText(parsed('<p>One</p><p>Two</p>'));
  expect(rangeOf(bodyText, 0, 4).toString()).toBe('One');
  expect(nodeAt(bodyText, 3)).toBe(0);
  expect(nodeAt(bodyText, 4)).toBe(1);
});
