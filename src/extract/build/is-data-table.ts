import { MARK } from '../page/marks';
import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';

/** Words in one cell from which on the cell holds a text, not a value. */
const LONGEST_VALUE_WORDS = 120;

/**
 * Whether a table is data (headings, a caption, a grid of values) or how the page is laid out (a single row or column,
 * tables within, cells that hold whole texts).
 */
export function isDataTable(table: PageTable, row: number): boolean {
  const element = table.nodes[row] as Element;
  const role = element.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const shape = shapeOf(table, row);
  if (shape.hasInnerTable) return false;
  if (shape.hasHeading) return shape.rows > 0;
  if (shape.rows < 2 || shape.mostCells < 2) return false;
  return shape.longestCell < LONGEST_VALUE_WORDS && shape.even * 2 >= shape.rows;
}

type Shape = {
  rows: number;
  mostCells: number;
  /** Rows with as many cells as the longest has. */
  even: number;
  hasHeading: boolean;
  hasInnerTable: boolean;
  longestCell: number;
};

function shapeOf(table: PageTable, row: number): Shape {
  const cells: number[] = [];
  const shape: Shape = { rows: 0, mostCells: 0, even: 0, hasHeading: false, hasInnerTable: false, longestCell: 0 };
  for (let inner = row + 1; inner < (table.end[row] ?? 0); inner += 1) {
    const tag = table.tag[inner];
    if (tag === TAG.table) shape.hasInnerTable ||= ((table.marks[inner] ?? 0) & MARK.hidden) === 0;
    else if (tag === TAG.th || tag === TAG.caption || tag === TAG.thead) shape.hasHeading = true;
    if (tag === TAG.tr) cells.push(0);
    if (tag !== TAG.td && tag !== TAG.th) continue;
    if (cells.length > 0) cells[cells.length - 1] = (cells.at(-1) ?? 0) + 1;
    shape.longestCell = Math.max(shape.longestCell, cellWords(table, inner));
  }
  shape.rows = cells.length;
  shape.mostCells = Math.max(0, ...cells.slice(0, 1000));
  shape.even = cells.filter((count) => count === shape.mostCells).length;
  return shape;
}

function cellWords(table: PageTable, cell: number): number {
  let words = 0;
  for (let index = table.firstBlock[cell] ?? 0; index < (table.endBlock[cell] ?? 0); index += 1) {
    words += table.blocks[index]?.words ?? 0;
  }
  return words;
}
