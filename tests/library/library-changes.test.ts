import { describe, expect, it } from 'vitest';
import { changeTeller } from '../../src/library/library-changes';
import { memoryLibrary } from './memory-library';

/** Calls that show something, and change nothing of it. */
const READING = [
  ...[
    'find',
    'findByAddress',
    'list',
    'search',
    'countViews',
    'tags',
    'savedSearches',
    'listReadingDays',
    'source',
    'image',
  ],
  ...['missingImages', 'highlightsOf', 'listHighlights', 'facts', 'check'],
];

describe('what the pages are told of', () => {
  it('is every call that changes something, and no other', () => {
    const told: string[] = [];
    const tell = changeTeller({ postMessage: (call: string) => told.push(call) });
    const calls = Object.keys(memoryLibrary().library);
    for (const call of calls) tell(call);
    expect(told).toEqual(calls.filter((call) => !READING.includes(call)));
    expect(told).toContain('tagArticles');
  });
});
