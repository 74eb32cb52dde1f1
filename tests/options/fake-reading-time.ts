import type { ReadingDay } from '../../src/library/organise-types';
import type { ReadingTimeEffects } from '../../src/options/reading-time';
import { storedCounting } from '../../src/reader/time/time-effects';
import { memoryStorage } from '../preferences/memory-storage';

/** A library that has counted these days, on May 6, 2031. */
export function fakeReadingTime(counted: ReadingDay[] = []) {
  const listeners = new Set<() => void>();
  let days = counted;
  const put = (next: ReadingDay[]) => {
    days = next;
    for (const tell of listeners) tell();
  };
  const effects: ReadingTimeEffects = {
    isCounted: storedCounting(memoryStorage()),
    days: async () => days,
    remove: async () => put([]),
    add: async (more) => put([...days, ...more]),
    today: () => '2031-05-06',
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
  return { effects, put };
}
