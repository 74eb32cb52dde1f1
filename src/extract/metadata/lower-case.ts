/**
 * Expressions that ignore case in all of Unicode (`/…/iu`), or name all its letters (`\p{L}`), take milliseconds to
 * compile, and at a page's first reading every expression is compiled. Those of this folder are written in lower case
 * and asked of text in lower case; what is no space, digit or sign is taken for a letter.
 */
export const LETTER =
  '[^\\s\\d!-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u2000-\\u206f\\u3000-\\u3003]';

/** As a class: a capital letter of western Europe, or any letter of scripts further east, small ones too. */
export const CAPITAL = '[A-Z\\u00c0-\\u00de\\u0100-\\u1fff\\u3040-\\uffff]';

/** Whether the text holds letters that are written in capitals and small. */
export const hasCases = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** Whether the text begins with a capital letter. */
export const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The text in lower case, of the same length: İ and a few others, which would become two letters, stay as they are. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
