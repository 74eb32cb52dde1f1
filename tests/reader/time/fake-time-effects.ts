import type { ReadingDay } from '../../../src/library/organise-types';
import { storedCounting, type TimeEffects } from '../../../src/reader/time/time-effects';
import { memoryStorage } from '../../preferences/memory-storage';

/** A library that remembers what time was counted, and a clock that a test winds. */
export function fakeTimeEffects() {
  const clock = { now: 0, today: '2031-05-06' };
  const added: ReadingDay[] = [];
  const effects: TimeEffects = {
    isCounted: storedCounting(memoryStorage()),
    add: async (days) => void added.push(...days),
    now: () => clock.now,
    today: () => clock.today,
  };
  return { effects, added, clock };
}
