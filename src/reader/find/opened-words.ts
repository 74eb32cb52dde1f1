/** The part of an address that asks for words; a highlight's begins otherwise, and so do ids of an article. */
const PREFIX = '#find-';

/** The end of a reader tab's address that opens it at the first of these words and "phrases". */
export function findFragment(words: string): string {
  return PREFIX + encodeURIComponent(words.toWellFormed());
}

/** The words that the end of an address (`location.hash`) asks for, if it does. */
export function openedWords(hash: string): string | undefined {
  if (!hash.startsWith(PREFIX)) return undefined;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length));
  } catch {
    // Not written by us.
    return undefined;
  }
}
