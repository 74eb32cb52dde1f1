import { expect, test } from 'vitest';
import { countText, countWords, emptyStatistics } from '../../../src/extract/page/text-statistics';

test.each([
  ['The ferry left at nine.', 5],
  ['Δύο βάρκες έφυγαν', 3],
  ['Паром ушёл в девять', 4],
  ['배가 아홉 시에 떠났다', 4],
  ['渡船在九点离开', 3.5],
  ['  \n\t ', 0],
  ['— · |', 0],
])('%j has its words counted by its script', (text, words) => {
  expect(countWords(text)).toBeCloseTo(words);
});

test('a word that two text nodes share is counted once', () => {
  const statistics = emptyStatistics();
  countText('The fer', statistics);
  countText('ry left', statistics);
  expect(statistics.words).toBe(3);
});

test('sentences end in every script', () => {
  for (const text of ['It left.', '它走了。', 'هل غادرت؟', 'वह गया।']) {
    const statistics = emptyStatistics();
    countText(text, statistics);
    expect(statistics).toMatchObject({ stops: 1, endsWithStop: true });
  }
});
