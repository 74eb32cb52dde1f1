import { comparableAddress } from '../../article/comparable-address';
import type { Anchor } from '../text/anchor';

/** Where the reader is in an article. */
export type Place = Anchor & {
  /** 0 to 1: how much of it has been read. */
  progress: number;
  /** Milliseconds since the epoch. */
  when: number;
};

/** The places of the articles that were read last, by comparable address. */
export type Places = Record<string, Place>;

const MOST_PLACES = 200;

export function placeIn(places: Places, url: string): Place | undefined {
  return places[comparableAddress(url)];
}

/** The places with this article's, and without the oldest where they become too many. */
export function withPlace(places: Places, url: string, place: Place): Places {
  return newest({ ...places, [comparableAddress(url)]: place });
}

/** For an article that has been read to its end, or not yet begun. */
export function withoutPlace(places: Places, url: string): Places {
  const { [comparableAddress(url)]: _, ...others } = places;
  return others;
}

/** Places from whatever is stored: what is no place is left out. */
export function parsePlaces(stored: unknown): Places {
  if (typeof stored !== 'object' || stored === null) return {};
  return newest(Object.fromEntries(Object.entries(stored).filter(([, place]) => isPlace(place))));
}

function newest(places: Places): Places {
  const entries = Object.entries(places);
  if (entries.length <= MOST_PLACES) return places;
  return Object.fromEntries(entries.sort(([, one], [, other]) => other.when - one.when).slice(0, MOST_PLACES));
}

function isPlace(stored: unknown): stored is Place {
  const { before, after, offset, length, progress, when } = (stored ?? {}) as Record<string, unknown>;
  const numbers = [offset, length, progress, when];
  return typeof before === 'string' && typeof after === 'string' && numbers.every(Number.isFinite);
}
