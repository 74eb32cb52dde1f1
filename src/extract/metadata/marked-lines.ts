import { type LineMarks, lineMarks } from './line-marks';
import { type Line, linesAround } from './surroundings';

/** A line near the headline with what the markup around it says. */
export type MarkedLine = { line: Line; marks: LineMarks };

const LINES_AFTER = 16;
const LINES_BEFORE = 8;

/** The lines around the headline, nearest first on each side, those after it before those that precede it. */
export function markedLines(headline: Element): MarkedLine[] {
  return linesAround(headline, LINES_AFTER, LINES_BEFORE).map((line) => ({ line, marks: lineMarks(line, headline) }));
}
