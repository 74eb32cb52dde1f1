import { describe, expect, it } from 'vitest';
import { nextChunk } from '../../src/aloud/next-chunk';

function chunks(text: string, limit: number): string[] {
  const found: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = nextChunk(text, start, limit);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

describe('a long sentence', () => {
  it('is spoken whole where it is short enough', () => {
    expect(chunks('It rained, and stopped.', 40)).toEqual(['It rained, and stopped.']);
  });

  it('is cut after a clause', () => {
    expect(chunks('When it rained for long, they left the harbour at once.', 35)).toEqual([
      'When it rained for long, ',
      'they left the harbour at once.',
    ]);
  });

  it('is cut between words where there is no clause, or one too near the start', () => {
    expect(chunks('Well, the harbour was full of small boats', 24)).toEqual([
      'Well, the harbour was ',
      'full of small boats',
    ]);
  });

  it('is cut within a word that is longer than the limit, and never inside a letter of two units', () => {
    expect(chunks('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(chunks('😀😀😀', 2)).toEqual(['😀😀', '😀']);
  });

  it('is cut earlier in scripts whose letters take longer', () => {
    expect(chunks('村の新聞は、毎週金曜日に出る。', 24)).toEqual(['村の新聞は、', '毎週金曜日に出る', '。']);
  });
});
