// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { languageNamed } from '../../../src/reader/code/code-languages';
import { codePieces } from '../../../src/reader/code/code-pieces';
import { colouredPieces } from '../../../src/reader/code/coloured-pieces';
import { textRanges } from '../../../src/reader/code/text-ranges';

/** Each piece as its kind and its text. */
async function coloured(code: string, language: string): Promise<string[]> {
  return (await colouredPieces(code, language)).map(({ kind, start, end }) => `${kind} ${code.slice(start, end)}`);
}

describe('coloured code', () => {
  it('has its pieces where they are in the text, escaped or not', async () => {
    const code = 'if (a < b && c) return "<x> & \'y\'"; // so & so';
    expect(await coloured(code, 'js')).toEqual(['word if', 'word return', 'text "<x> & \'y\'"', 'remark // so & so']);
  });

  it('takes the inner of two pieces, and code inside a string for code', async () => {
    expect(await coloured('f"{a + 1} b"', 'python')).toEqual(['text f"', 'number 1', 'text  b"']);
  });

  it('colours styles and scripts inside a page', async () => {
    expect(await coloured('<p class="a">x</p><script>let y = 1;</script>', 'html')).toEqual(
      expect.arrayContaining(['word p', 'number class', 'text "a"', 'word let', 'number 1']),
    );
  });

  it('stays plain where the language is not known, or the code is very long', async () => {
    expect(await coloured('if x then y', 'klingon')).toEqual([]);
    expect(await coloured('constructor', 'constructor')).toEqual([]);
    expect(await coloured('let x = 1;\n'.repeat(10_000), 'js')).toEqual([]);
  });

  it('knows languages by the names that pages give them', () => {
    expect(['TS', 'c++', 'shell-session', 'toml', 'yml'].map(languageNamed)).toEqual([
      'typescript',
      'cpp',
      'shell',
      'ini',
      'yaml',
    ]);
  });

  it('leaves out what has no colour of its own', () => {
    expect(codePieces('a<span class="hljs-params">(b)</span>c')).toEqual([]);
  });
});

it('finds the ranges of a text that is in several elements', () => {
  const element = document.createElement('code');
  element.append('ab', Object.assign(document.createElement('b'), { textContent: 'cd' }), 'ef');
  const spans = [
    { start: 0, end: 2 },
    { start: 1, end: 5 },
    { start: 5, end: 6 },
  ];
  const texts = textRanges(element, spans).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
  expect(texts).toEqual(['ab', 'bcde', 'f']);
});
