import { type LineMarks, lineMarks, type MarksByElement } from './line-marks';
import { type Line, linesAround } from './surroundings';

/** A line near the headline. `marks` reads what the markup around it says: most lines are never asked. */
export type MarkedLine = { line: Line; marks: () => LineMarks };

const LINES_AFTER = 16;
const LINES_BEFORE = 8;

/** The lines around the headline, nearest first on each side, those after it before those that precede it. */
export function markedLines(headline: Element): MarkedLine[] {
  const known: MarksByElement = new Map();
  return linesAround(headline, LINES_AFTER, LINES_BEFORE).map((line) => {
    let marks: LineMarks | undefined;
    return {
      line,
      marks: () => {
        marks ??= lineMarks(line, headline, known);
        return marks;
      },
    };
  });
}
