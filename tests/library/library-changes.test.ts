import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeTeller, onLibraryChange } from '../../src/library/library-changes';
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
    'versions',
    'findVersion',
    'source',
    'icon',
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

describe('a page', () => {
  afterEach(() => void vi.useRealTimers());

  it('is told once of changes that follow one another, and of none when it has stopped listening', () => {
    vi.useFakeTimers();
    const tell = vi.fn();
    const channel = Object.assign(new EventTarget(), { close: vi.fn() });
    const change = () => channel.dispatchEvent(new Event('message'));
    const stop = onLibraryChange(tell, channel);
    change();
    change();
    expect(tell).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(tell).toHaveBeenCalledOnce();
    change();
    vi.runAllTimers();
    expect(tell).toHaveBeenCalledTimes(2);
    change();
    stop();
    vi.runAllTimers();
    expect(tell).toHaveBeenCalledTimes(2);
    expect(channel.close).toHaveBeenCalledOnce();
  });
});
