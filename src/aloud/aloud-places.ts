import { comparableAddress } from '../article/comparable-address';

/**
 * Where reading aloud stopped in an article. Article and sentence are known by a hash alone, so that this is no record
 * of what was read.
 */
export type AloudPlace = { article: string; sentence: string; at: number };

/** The oldest are forgotten. */
const MOST_PLACES = 200;

/** Whatever is stored, as places, the newest last. */
export function parseAloudPlaces(stored: unknown): AloudPlace[] {
  return Array.isArray(stored) ? stored.filter(isPlace) : [];
}

function isPlace(stored: unknown): stored is AloudPlace {
  const { article, sentence, at } = (stored ?? {}) as Partial<Record<keyof AloudPlace, unknown>>;
  return typeof article === 'string' && typeof sentence === 'string' && typeof at === 'number';
}

/** The places with that of one article changed, or without it where there is none to keep. */
export function withPlace(places: AloudPlace[], url: string, place?: { text: string; at: number }): AloudPlace[] {
  const article = articleKey(url);
  const others = places.filter((other) => other.article !== article);
  if (!place) return others;
  return [...others, { article, sentence: hashOf(place.text), at: place.at }].slice(-MOST_PLACES);
}

/** The number of the sentence to go on with: the one that was read, wherever it has moved to. Undefined where it is gone. */
export function findPlace(places: AloudPlace[], url: string, sentences: { text: string }[]): number | undefined {
  const article = articleKey(url);
  const place = places.find((candidate) => candidate.article === article);
  if (!place) return undefined;
  const same = sentences.flatMap(({ text }, at) => (hashOf(text) === place.sentence ? [at] : []));
  return same.sort((a, b) => Math.abs(a - place.at) - Math.abs(b - place.at))[0];
}

function articleKey(url: string): string {
  return hashOf(comparableAddress(url));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
