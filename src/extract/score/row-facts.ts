import { AGAINST, MARK } from '../page/marks';
import type { PageTable } from '../page/page-table';
import { OBJECTS, TAG } from '../page/tags';
import { FAR } from './distances';

/** What a row inherits from the rows above it, by row. */
export type RowFacts = {
  /** Levels up to the nearest element whose name speaks against it or for it, FAR without one. */
  levelsToAgainst: Uint8Array;
  levelsToGood: Uint8Array;
  /** `article` elements around the row, itself counted. */
  articles: Uint8Array;
  /** Pictures, films, frames and formulas before the row. One longer than the table. */
  objectsBefore: Int32Array;
};

const GOOD = MARK.body | MARK.article | MARK.main;

export function rowFactsOf(table: PageTable): RowFacts {
  const { length } = table;
  const levelsToAgainst = new Uint8Array(length);
  const levelsToGood = new Uint8Array(length);
  const articles = new Uint8Array(length);
  const objectsBefore = new Int32Array(length + 1);
  for (let row = 0; row < length; row += 1) {
    const tag = table.tag[row] ?? 0;
    const marks = table.marks[row] ?? 0;
    const parent = table.parent[row] ?? -1;
    levelsToAgainst[row] = marks & AGAINST ? 0 : further(levelsToAgainst, parent);
    levelsToGood[row] = marks & GOOD ? 0 : further(levelsToGood, parent);
    articles[row] = (parent < 0 ? 0 : (articles[parent] ?? 0)) + (tag === TAG.article ? 1 : 0);
    objectsBefore[row + 1] = (objectsBefore[row] ?? 0) + (OBJECTS[tag] === 1 && tag !== TAG.svg ? 1 : 0);
  }
  return { levelsToAgainst, levelsToGood, articles, objectsBefore };
}

function further(levels: Uint8Array, parent: number): number {
  return parent < 0 ? FAR : Math.min((levels[parent] ?? FAR) + 1, FAR);
}

/** Pictures and the like in the subtree of a row. */
export function objectsIn(table: PageTable, facts: RowFacts, row: number): number {
  return (facts.objectsBefore[table.end[row] ?? 0] ?? 0) - (facts.objectsBefore[row] ?? 0);
}
