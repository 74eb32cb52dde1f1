// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mathElement } from '../../../src/extract/build/math-element';
import { mathFromGlyphs } from '../../../src/extract/build/math-from-glyphs';
import { serialise } from '../../../src/extract/build/serialise';

function written(math: string): string {
  const parsed = new DOMParser().parseFromString(`<math>${math}</math>`, 'text/html');
  const made = mathElement(parsed.getElementsByTagName('math')[0] as Element);
  return made ? serialise(made.children) : '';
}

describe('a formula', () => {
  it('keeps the words of its texts and letters, and no elements in them', () => {
    expect(written('<mtext>if <b>any</b> <math><mi>x</mi></math><script>y</script></mtext><mi><i>z</i></mi>')).toBe(
      '<mtext>if any x</mtext><mi>z</mi>',
    );
  });

  it('writes out the signs around and between what is fenced', () => {
    expect(written('<mfenced open="[" separators="; ,"><mi>a</mi><mi>b</mi><mi>c</mi><mi>d</mi></mfenced>')).toBe(
      '<mrow><mo>[</mo><mi>a</mi><mo>;</mo><mi>b</mi><mo>,</mo><mi>c</mi><mo>,</mo><mi>d</mi><mo>)</mo></mrow>',
    );
    expect(written('<mfenced close="" separators=""><mi>a</mi><mi>b</mi></mfenced>')).toBe(
      '<mrow><mo>(</mo><mi>a</mi><mi>b</mi></mrow>',
    );
  });

  it('keeps empty scripts in their places', () => {
    expect(written('<mmultiscripts><mi>a</mi><none></none><mn>2</mn></mmultiscripts>')).toBe(
      '<mmultiscripts><mi>a</mi><mrow></mrow><mn>2</mn></mmultiscripts>',
    );
  });
});

it('a sign drawn with glyphs holds text alone, whatever a page has put in it', () => {
  const glyph = (code: string) => `<mjx-c class="mjx-c${code}"></mjx-c>`;
  const parsed = new DOMParser().parseFromString(
    `<div><mjx-math><mjx-mi>${glyph('76')}<mjx-mo>${glyph('2211')}</mjx-mo></mjx-mi></mjx-math></div>`,
    'text/html',
  );
  const math = mathFromGlyphs(parsed.querySelector('div') as Element);
  expect(math && serialise([math])).toBe('<math><mi>v∑</mi></math>');
});
