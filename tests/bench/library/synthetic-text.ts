import { createRandom } from '../statistics';

const VOCABULARY = 50_000;
const SIGNS = 3000;
const FIRST_SIGN = 0x4e00;
const CONSONANTS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';

/** Sums of 1/rank: what chooses ranks as texts do (Zipf's law). */
function zipfSums(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return sums;
}

const WORD_SUMS = zipfSums(VOCABULARY);
const SIGN_SUMS = zipfSums(SIGNS);

/** A rank from 0, the first ones far the most often. */
function zipfRank(sums: Float64Array, random: number): number {
  const wanted = random * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word of this rank: syllables, the more the rarer it is; each rank has a word of its own. */
export function wordOf(rank: number): string {
  let left = rank;
  let word = '';
  do {
    word += `${CONSONANTS[left % 16]}${VOWELS[(left >> 4) % 5]}`;
    left = Math.floor(left / 80);
  } while (left > 0);
  return `${word}${CONSONANTS[rank % 7]}`;
}

export const signOf = (rank: number) => String.fromCodePoint(FIRST_SIGN + rank);

/** Text that looks random, the same for the same seed. */
export function createWriter(seed: number) {
  const random = createRandom(seed);
  return {
    random,
    words: (count: number) => Array.from({ length: count }, () => wordOf(zipfRank(WORD_SUMS, random()))).join(' '),
    signs: (count: number) => Array.from({ length: count }, () => signOf(zipfRank(SIGN_SUMS, random()))).join(''),
    /** A whole number from `from` up to, not with, `to`. */
    between: (from: number, to: number) => from + Math.floor(random() * (to - from)),
  };
}
