import { parseAloudPlaces } from '../../src/aloud/aloud-places';
import { parseAloudSettings } from '../../src/aloud/aloud-settings';
import type { AloudEffects } from '../../src/aloud/create-aloud-effects';
import type { MediaOrders } from '../../src/aloud/media-keys';
import { speaking } from '../../src/aloud/speaking';
import { createStoredValue } from '../../src/preferences/stored-value';
import { memoryStorage } from '../preferences/memory-storage';
import { fakeEngine, fakeTime } from './fake-engine';

/** A world in which nothing is heard, and everything that would be is noted. */
export function fakeAloud(over: Partial<AloudEffects> = {}) {
  const fake = fakeEngine();
  const time = fakeTime();
  const area = memoryStorage();
  const seen = {
    sentence: '',
    word: '',
    brought: [] as string[],
    /** Whether the view shows what is spoken. */
    isInSight: true,
    media: undefined as { title: string; isPlaying: boolean; orders: MediaOrders } | undefined,
  };
  let scrolled = () => {};
  let left = () => {};
  const effects: AloudEffects = {
    load: async () => speaking,
    engine: fake.engine,
    settings: createStoredValue(area, 'aloud', parseAloudSettings),
    places: createStoredValue(area, 'aloudPlaces', parseAloudPlaces),
    marks: {
      sentence(range) {
        seen.sentence = String(range ?? '');
      },
      word(range) {
        seen.word = String(range ?? '');
      },
    },
    scroller: {
      shows: () => seen.isInSight,
      hasPassed: () => false,
      bring: (range) => void seen.brought.push(String(range)),
      onReaderScroll(tell) {
        scrolled = tell;
        return () => {};
      },
    },
    mediaKeys: {
      take(reading) {
        seen.media = reading;
      },
    },
    after: time.after,
    system: 'linux',
    language: 'en',
    onLeave(tell) {
      left = tell;
      return () => {};
    },
    ...over,
  };
  return { effects, fake, time, area, seen, scroll: () => scrolled(), leave: () => left() };
}
