import { createStoredValue, type StorageArea, type StoredValue } from '../preferences/stored-value';
import { type AloudPlace, parseAloudPlaces } from './aloud-places';
import { type AloudSettings, parseAloudSettings } from './aloud-settings';
import { createBrowserSpeech } from './browser-speech';
import type { After } from './create-speaker';
import { createMarks, type Marks } from './marks';
import { createMediaKeys, type MediaKeys } from './media-keys';
import { createScroller, type Scroller } from './scroller';
import type { Speaking } from './speaking';
import type { SpeechEngine } from './speech-engine';
import { type System, systemOf } from './system-of';

/** What reading aloud needs of the world. */
export type AloudEffects = {
  /** Loads what speaks. */
  load(): Promise<Speaking>;
  engine: SpeechEngine;
  settings: StoredValue<AloudSettings>;
  places: StoredValue<AloudPlace[]>;
  marks: Marks;
  scroller: Scroller;
  mediaKeys: MediaKeys;
  after: After;
  system: System;
  /** BCP 47: the language of the interface. */
  language: string;
  /** Calls back when the page is left for good. */
  onLeave(tell: () => void): () => void;
};

/** Reading aloud with this page's own browser. */
export function createAloudEffects(area: StorageArea): AloudEffects {
  return {
    load: async () => (await import('./speaking')).speaking,
    engine: 'speechSynthesis' in window ? createBrowserSpeech(speechSynthesis) : VOICELESS,
    settings: createStoredValue(area, 'aloud', parseAloudSettings),
    places: createStoredValue(area, 'aloudPlaces', parseAloudPlaces),
    marks: createMarks(CSS.highlights),
    scroller: createScroller(window),
    mediaKeys: createMediaKeys(navigator.mediaSession),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    system: systemOf(navigator.userAgent),
    language: navigator.language,
    onLeave(tell) {
      addEventListener('pagehide', tell);
      return () => removeEventListener('pagehide', tell);
    },
  };
}

/** Stands for speech synthesis in a browser built without it. */
const VOICELESS: SpeechEngine = { voices: () => [], onVoices: () => () => {}, speak: () => () => {} };
