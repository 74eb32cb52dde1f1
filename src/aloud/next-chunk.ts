/** Letters of scripts that a voice speaks about three times as slowly, letter by letter. */
const SLOW_LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SLOW_LETTER_WEIGHT = 3;

/** Where a long sentence is cut best: after a clause, else between words. */
const CLAUSE_END = /[,;:—–、，；：،؛]["'”’)\]]*\s*$/u;
const WORD_END = /\s$/;

/**
 * The end of the piece of `text` from `start` that is spoken in one go: all of the rest where that is short enough, else
 * up to the last clause, or word, within `limit` letters.
 */
export function nextChunk(text: string, start: number, limit: number): number {
  let weight = 0;
  let clause = 0;
  let word = 0;
  let end = start;
  for (const letter of text.slice(start)) {
    weight += SLOW_LETTER.test(letter) ? SLOW_LETTER_WEIGHT : 1;
    if (weight > limit) return clause > start + (end - start) / 2 ? clause : word || end;
    end += letter.length;
    const said = text.slice(Math.max(start, end - 3), end);
    if (CLAUSE_END.test(said)) clause = end;
    if (WORD_END.test(said)) word = end;
  }
  return end;
}
