import type { PageTable } from '../page/page-table';
import { elementAround } from './element-around';
import { plainText } from './element-text';
import { hasMark, type KnownElements, type Mark } from './line-marks';
import { type DateStyle, datesIn, type WrittenDate } from './parse-date';
import { type Line, linesAround } from './surroundings';

/** A line near the headline. Most lines are never asked for more than their text. */
export type MarkedLine = {
  line: Line;
  /** What the markup around it says. */
  is: (mark: Mark) => boolean;
  /** The dates that are written in it. */
  dates: () => readonly WrittenDate[];
  /** The largest element that holds hardly more than the line. */
  element: () => Element;
  /** Its pieces of text. */
  texts: () => string[];
  /** The element of this tag that its first text stands in, if any. */
  within: (tag: number) => Element | undefined;
};

const LINES_AFTER = 16;
const LINES_BEFORE = 8;

/** The lines around the row `headline`, nearest first on each side, those after it before those that precede it. */
export function markedLines(table: PageTable, headline: number, style: DateStyle): MarkedLine[] {
  const known: KnownElements = new Map();
  return linesAround(table, headline, LINES_AFTER, LINES_BEFORE).map((line) => {
    let dates: readonly WrittenDate[] | undefined;
    return {
      line,
      is: (mark) => hasMark(table, line, mark, { headline, known }),
      dates() {
        dates ??= datesIn(line.text, style);
        return dates;
      },
      element: () => elementAround(table, line),
      texts: () => line.rows.map((row) => plainText((table.nodes[row] as Text).data)),
      within: (tag) => elementWithin(table, line, tag),
    };
  });
}

/** Looks around every text of the line, no further than the line's own block. */
function elementWithin(table: PageTable, line: Line, tag: number): Element | undefined {
  for (const text of line.rows) {
    for (
      let row = table.parent[text] ?? -1, level = 0;
      row >= 0 && level < 4;
      row = table.parent[row] ?? -1, level += 1
    ) {
      if (table.tag[row] === tag) return table.nodes[row] as Element;
    }
  }
  return undefined;
}
