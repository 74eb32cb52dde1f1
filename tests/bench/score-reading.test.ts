import { expect, test } from 'vitest';
import type { BenchPage } from './bench-page';
import type { Reading } from './reading';
import { scoreReading } from './score-reading';

const page: BenchPage = {
  set: 'own',
  id: 'heron',
  url: 'https://heronpost.example/nest',
  site: 'heronpost.example',
  html: '',
  title: 'The nest',
  text: 'Herons came back to the old kiln.\nNobody had called them.',
};
const reading: Reading = {
  found: true,
  title: 'The nest',
  authors: [],
  text: 'Herons came back to the old kiln.\nNobody had called them.',
  headings: [],
  milliseconds: 1,
};

test('a whole text scores one, and what the gold does not say is not scored', () => {
  const score = scoreReading(page, reading, { gates: true });
  expect(score.shingles?.f1).toBe(1);
  expect(score.words?.f1).toBe(1);
  expect(score.title).toBe('right');
  expect(score).not.toHaveProperty('published');
  expect(score).not.toHaveProperty('authors');
});

test('the headline as first line of a result does not count against it', () => {
  expect(scoreReading(page, { ...reading, text: `The nest\n${reading.text}` }, { gates: true }).words?.f1).toBe(1);
});

test('an article that the gate refuses is no text, a forum page keeps what was read', () => {
  const refused = { ...reading, found: false };
  expect(scoreReading(page, refused, { gates: true }).words?.f1).toBe(0);
  expect(scoreReading({ ...page, type: 'forum' }, refused, { gates: true }).words?.f1).toBe(1);
});

test('a reader of metadata alone has no text scores', () => {
  const { text: _, ...metadata } = reading;
  expect(scoreReading(page, metadata, { gates: true })).not.toHaveProperty('words');
});

test('somebody named where the gold names nobody is a false author', () => {
  const nobody = { ...page, authors: [] };
  expect(scoreReading(nobody, { ...reading, authors: ['Tom Kiln'] }, { gates: true }).falseAuthors).toBe(true);
  expect(scoreReading(nobody, reading, { gates: true }).falseAuthors).toBe(false);
});

test('snippets are found across punctuation, and only whole words', () => {
  const snippets = { ...page, keeps: ['old kiln', 'came, back'], drops: ['her', 'Nobody had called'] };
  expect(scoreReading(snippets, reading, { gates: true })).toMatchObject({ kept: 1, leaked: 0.5 });
});
