// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { spanOfRange } from '../../../src/reader/highlights/span-of-range';
import { type BodyText, readBodyText } from '../../../src/reader/text/body-text';
import { parsed } from '../../show';

let body: HTMLElement;
let text: BodyText;
beforeEach(() => {
  body = parsed('<p>The <em>mail</em> boat</p><figure><img></figure><p>left <ruby>at<rt>ett</rt></ruby> noon.</p> ');
  text = readBodyText(body);
});

function words(build: (range: Range) => void): string | undefined {
  const range = body.ownerDocument.createRange();
  build(range);
  const span = spanOfRange(text, range);
  return span && text.text.slice(span.start, span.end);
}
const node = (selector: string) => body.querySelector(selector)?.firstChild as Text;

it('is what stands between two places in the text', () => {
  expect(words((range) => [range.setStart(node('em'), 2), range.setEnd(node('em'), 4)])).toBe('il');
  expect(words((range) => [range.setStart(node('p'), 1), range.setEnd(node('em'), 2)])).toBe('he ma');
});

it('is what an element holds, over blocks, without white space at the ends and without readings', () => {
  expect(words((range) => range.selectNodeContents(body))).toBe('The mail boat\u2029left at noon.');
  expect(words((range) => range.selectNodeContents(body.querySelector('em') as Element))).toBe('mail');
  expect(words((range) => [range.setStart(node('p'), 3), range.setEnd(node('em'), 4)])).toBe('mail');
});

it('is nothing where no text is selected', () => {
  expect(words((range) => range.selectNode(body.querySelector('img') as Element))).toBeUndefined();
  expect(words((range) => range.setStart(node('em'), 2))).toBeUndefined();
  expect(words((range) => [range.setStart(node('p'), 3), range.setEnd(node('p'), 4)])).toBeUndefined();
});
