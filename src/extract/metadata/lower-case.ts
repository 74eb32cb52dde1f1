/**
 * Expressions that ignore case in all of Unicode (`/…/iu`), or name all its letters (`\p{L}`), take milliseconds to
 * compile, and at a page's first reading every expression is compiled. Those of this folder are written in lower case
 * and asked of text in lower case; what is no space, digit or sign is taken for a letter.
 */
export const LETTER =
  '[^\\s\\d!-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u2000-\\u206f\\u3000-\\u3003]';

/** The text in lower case, of the same length: İ and a few others, which would become two letters, stay as they are. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
