import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/reader/text/find-words';
import { fold } from '../../../src/reader/text/fold';

const found = (text: string, query: string) =>
  findWords(fold(text), query).map(({ start, end }) => text.slice(start, end));

describe('finding the words of a search in a text', () => {
  it.each([
    ['each by itself', 'The lamp burned at night.', 'night lamp', ['lamp', 'night']],
    ['as whole words', 'Start the art of starting.', 'art', ['art']],
    ['as beginnings where no whole word is there', 'Starting restarts.', 'start', ['Start']],
    ['phrases as they stand', 'At night, at the harbour; the night.', '"the harbour"', ['the harbour']],
    ['without accents and case', 'Le Café. Cafétéria!', 'cafe', ['Café']],
    ['in Chinese', '港口的旧灯塔还亮着。', '灯塔 港口', ['港口', '灯塔']],
    ['in Japanese', '古いランプを買った', 'ランプ', ['ランプ']],
    ['in Arabic', 'كتب أحمد عن البحر', 'البحر', ['البحر']],
    ['in Hebrew with points', 'אמר שָׁלוֹם אתמול', 'שלום', ['שָׁלוֹם']],
    ['beside signs outside the first plane', '🐦lamp🐦 𠮷野', 'lamp 野', ['lamp', '野']],
    ['once where two overlap', 'at night', '"at night" night', ['at night']],
    ['not at all where there is nothing to find', 'at night', ' "" ', []],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('is quick in a long text', () => {
    const folded = fold('the lamp of the harbour '.repeat(20_000));
    const start = performance.now();
    expect(findWords(folded, 'the lamp')).toHaveLength(60_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
