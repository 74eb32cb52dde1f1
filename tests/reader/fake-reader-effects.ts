import type { ReaderEffects } from '../../src/reader/reading';
import { createWayEffects } from '../../src/reader/way/way-effects';
import { fakeAloud } from '../aloud/fake-aloud';
import { fakeCopying } from '../copying/fake-copying';
import { memoryStorage } from '../preferences/memory-storage';
import { parsed } from '../show';
import { fakeHighlights } from './highlights/fake-highlights';
import { fakeSettings } from './settings/fake-settings';
import { fakeStanding } from './standing/fake-standing';
import { fakeTimeEffects } from './time/fake-time-effects';

/** What the reader view needs of the world, without one; `over` takes the place of what a test is about. */
export function fakeReaderEffects(over: Partial<ReaderEffects> = {}): ReaderEffects {
  return {
    sanitise: parsed,
    settings: fakeSettings(),
    way: createWayEffects(memoryStorage(), () => undefined),
    aloud: fakeAloud().effects,
    copying: fakeCopying().effects,
    highlights: fakeHighlights().effects,
    standing: fakeStanding().effects,
    time: fakeTimeEffects().effects,
    ...over,
  };
}
