import { hasMark, type KnownElements, type Mark } from './line-marks';
import { type Line, linesAround } from './surroundings';

/** A line near the headline. `is` reads what the markup around it says: most lines are never asked. */
export type MarkedLine = { line: Line; is: (mark: Mark) => boolean };

const LINES_AFTER = 16;
const LINES_BEFORE = 8;

/** The lines around the headline, nearest first on each side, those after it before those that precede it. */
export function markedLines(headline: Element): MarkedLine[] {
  const known: KnownElements = new Map();
  return linesAround(headline, LINES_AFTER, LINES_BEFORE).map((line) => ({
    line,
    is: (mark) => hasMark(line, mark, headline, known),
  }));
}
