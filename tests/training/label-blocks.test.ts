import { describe, expect, test } from 'vitest';
import { type Gold, labelBlocks } from './label-blocks';

const words = (text: string) => text.split(' ').filter(Boolean);
const gold = (text: string, more: Partial<Gold> = {}): Gold => ({
  lines: text
    .split('\n')
    .map(words)
    .filter((line) => line.length > 0),
  ...{ title: [], keeps: [], drops: [] },
  ...more,
});
const label = (blocks: string[], text: Gold) => labelBlocks(blocks.map(words), text);
const wanted = (blocks: string[], text: Gold) => label(blocks, text).map((found) => found.wanted);

const FIRST = 'the keeper of the upper lock wrote down every barge that passed before noon';
const SECOND = 'in the evening he counted them twice and sent the figures to the harbour office';
const CHROME = 'subscribe to our letter and never miss another story from the canal again';

describe('long blocks', () => {
  test('are wanted where the gold holds at least half of their runs of four words', () => {
    expect(wanted([FIRST, CHROME, SECOND], gold(`${FIRST}\n${SECOND}`))).toEqual([1, 0, 1]);
    expect(wanted([`${FIRST} advertisement`], gold(FIRST))).toEqual([1]);
  });

  test('are trusted less the nearer they are to half, and where the page says them twice', () => {
    const [whole, repeated, again] = label([SECOND, FIRST, FIRST], gold(`${FIRST}\n${SECOND}`));
    expect(whole?.trust).toBe(1);
    expect(repeated?.trust).toBeLessThan(1);
    expect(again?.trust).toBeLessThan(1);
  });
});

describe('short blocks', () => {
  test('are wanted where they are a line of the gold, and not where the gold never says them', () => {
    expect(wanted([FIRST, 'Spring floods', SECOND, 'Share this'], gold(`${FIRST}\nSpring floods\n${SECOND}`))).toEqual([
      ...[1, 1, 1, 0],
    ]);
  });

  test('follow their neighbours where the gold says them in passing', () => {
    const text = gold(`${FIRST}\n${SECOND}`);
    expect(wanted([FIRST, 'every barge', SECOND, CHROME, 'every barge', CHROME], text)).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

test('the title is left out: sets disagree on it', () => {
  const text = gold(`A year at the lock\n${FIRST}`, { title: words('A year at the lock') });
  expect(label(['A year at the lock', FIRST], text).map(({ trust }) => trust)).toEqual([0, 1]);
});

test('snippets label only the blocks that hold them', () => {
  const text = gold('', { keeps: [words('every barge that passed')], drops: [words('never miss another')] });
  expect(label([FIRST, SECOND, CHROME], text)).toEqual([
    { wanted: 1, trust: 1 },
    { wanted: 0, trust: 0 },
    { wanted: 0, trust: 1 },
  ]);
});
