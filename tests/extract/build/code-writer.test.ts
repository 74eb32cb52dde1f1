import { expect, test } from 'vitest';
import { createCodeWriter } from '../../../src/extract/build/code-writer';

function write(...lines: string[][]): string {
  const writer = createCodeWriter();
  for (const texts of lines) {
    writer.openLine();
    for (const text of texts) writer.text(text);
    writer.closeLine();
  }
  return writer.code();
}

test('elements that are lines part lines, empty ones too, whether or not a line break stands in them', () => {
  expect(write(['let a'], [], ['  let b\n'], ['let c'])).toBe('let a\n\n  let b\nlet c');
});

test('numbers in texts of their own that count the lines are not code', () => {
  expect(write(['7', ' let a'], ['8', '   let b'])).toBe('let a\n  let b');
});

test('numbers that do not count, or are part of a line, are code', () => {
  expect(write(['10'], ['20'], ['30'])).toBe('10\n20\n30');
  expect(write(['1 pear'], ['2 pears'])).toBe('1 pear\n2 pears');
});
