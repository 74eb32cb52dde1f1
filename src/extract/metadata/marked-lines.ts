import { type LineMarks, lineMarks, type MarksByElement } from './line-marks';
import { type Line, linesAround } from './surroundings';

/** A line near the headline with what the markup around it says. */
export type MarkedLine = {
  line: Line;
  marks: LineMarks;
  /** Whether the text has begun between the headline and this line. */
  isBehindProse: boolean;
};

const LINES_AFTER = 16;
const LINES_BEFORE = 8;
/** A line of this many characters is prose: a dek and a caption are, so two of them may come before the byline. */
const PROSE_CHARACTERS = 140;
const MOST_PROSE_BEFORE = 2;

/** The lines around the headline, nearest first on each side, those after it before those that precede it. */
export function markedLines(headline: Element): MarkedLine[] {
  const known: MarksByElement = new Map();
  let prose = 0;
  return linesAround(headline, LINES_AFTER, LINES_BEFORE).map((line) => {
    const isBehindProse = line.distance > 0 && prose > MOST_PROSE_BEFORE;
    if (line.text.length >= PROSE_CHARACTERS) prose += 1;
    return { line, marks: lineMarks(line, headline, known), isBehindProse };
  });
}
