import { createStoredValue, type StorageArea, type StoredValue } from '../../preferences/stored-value';
import { type FocusChoice, parseFocusChoice } from '../focus/focus-choice';
import { NO_PACE, type Pace, parsePace } from './pace';
import { type Places, parsePlaces } from './places';

/** How the reader reads: text that is counted in words, and Chinese and Japanese. Never leaves the machine. */
export type Paces = Record<'words' | 'characters', Pace>;

export const NO_PACES: Paces = { words: NO_PACE, characters: NO_PACE };

/** What finding one's way needs of the world. */
export type WayEffects = {
  places: StoredValue<Places>;
  paces: StoredValue<Paces>;
  focus: StoredValue<FocusChoice>;
  /** Opens an address of the web in a tab in front. */
  openAddress(address: string): void;
};

export function createWayEffects(area: StorageArea, openAddress: (address: string) => void): WayEffects {
  return {
    places: createStoredValue(area, 'places', parsePlaces),
    paces: createStoredValue(area, 'paces', parsePaces),
    focus: createStoredValue(area, 'focus', parseFocusChoice),
    openAddress,
  };
}

function parsePaces(stored: unknown): Paces {
  const { words, characters } = (stored ?? {}) as Partial<Record<keyof Paces, unknown>>;
  return { words: parsePace(words), characters: parsePace(characters) };
}
