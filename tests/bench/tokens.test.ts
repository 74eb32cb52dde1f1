import { expect, test } from 'vitest';
import { tokensOf } from './tokens';

test('words are cut at punctuation and white space, and lower case', () => {
  expect(tokensOf('The Heron’s nest,\nin 2031.')).toEqual(['the', 'heron', 's', 'nest', 'in', '2031']);
});

test('Chinese, Japanese and Thai give one token a character, and Latin words among them stay whole', () => {
  expect(tokensOf('白鹭Kiln回来了。')).toEqual(['白', '鹭', 'kiln', '回', '来', '了']);
  expect(tokensOf('นก')).toEqual(['น', 'ก']);
});

test('Korean, Arabic and Devanagari words stay whole with their marks', () => {
  expect(tokensOf('왜가리 둥지')).toEqual(['왜가리', '둥지']);
  expect(tokensOf('عُشّ الطائر')).toEqual(['عُشّ', 'الطائر']);
  expect(tokensOf('पक्षी')).toEqual(['पक्षी']);
});

test('compatibility forms count as the plain ones', () => {
  expect(tokensOf('ﬁsh ２０')).toEqual(['fish', '20']);
});

test('a text without words has no tokens', () => {
  expect(tokensOf(' … —')).toEqual([]);
});
