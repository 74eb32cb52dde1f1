import type { LibraryApi } from '../../library/create-library';
import type { ReadingDay } from '../../library/organise-types';
import type { Remote } from '../../messages';
import { createStoredValue, type StorageArea, type StoredValue } from '../../preferences/stored-value';
import { calendarDay } from './calendar-day';

/** What counting the reading time needs of the world. */
export type TimeEffects = {
  /** Whether the reader wants it counted. */
  isCounted: StoredValue<boolean>;
  add(days: ReadingDay[]): Promise<void>;
  now(): number;
  today(): string;
};

type Parts = { library: Pick<Remote<LibraryApi>, 'addReadingDays'>; area: StorageArea; newId(): string };

export function createTimeEffects({ library, area, newId }: Parts): TimeEffects {
  return {
    isCounted: storedCounting(area),
    add: (days) => library.addReadingDays({ callId: newId(), days }),
    now: () => performance.now(),
    today: () => calendarDay(new Date()),
  };
}

/** Only what the reader has asked for is counted. */
export function storedCounting(area: StorageArea): StoredValue<boolean> {
  return createStoredValue(area, 'count-reading-time', (stored) => stored === true);
}
