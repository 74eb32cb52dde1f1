import { isCapital } from './lower-case';

/** Two pieces of one line. Inline elements that only style sets apart ("Ada Reed" + "Updated") stand apart here too. */
export function joined(before: string, after: string): string {
  const isGlued = /^\d/.test(after) || isCapital(after) ? isSmallOrFigure(before.slice(-1)) : false;
  return isGlued ? `${before} ${after}` : before + after;
}

/** A small letter, a digit, or a sign of a script without cases that writes no spaces. */
function isSmallOrFigure(character: string): boolean {
  return character !== character.toUpperCase() || /[\d\u3040-\u30ff\u3400-\u9fff]/.test(character);
}
