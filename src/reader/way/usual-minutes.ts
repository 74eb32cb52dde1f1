import { readingSpeed } from '../../article/reading-speed';

const CHARACTERS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const UNSPACED_CHARACTERS_PER_WORD = 5;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** The minutes that a text of this language usually takes: Chinese and Japanese by characters, everything else by words. */
export function usualMinutes(text: string, language: string | undefined): number {
  const speed = readingSpeed(language);
  const spaced = text.replace(CHARACTERS, ' ').replace(UNSPACED, ' ');
  const words = count(spaced, WORDS) + count(text, UNSPACED) / UNSPACED_CHARACTERS_PER_WORD;
  return words / speed.words + count(text, CHARACTERS) / speed.characters;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
