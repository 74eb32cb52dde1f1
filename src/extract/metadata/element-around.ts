import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import type { Line } from './surroundings';

/** Characters beside a line that are punctuation. */
const MOST_BESIDE = 4;

/** The largest element around a line that holds hardly more than the line: what the body leaves out with it. */
export function elementAround(table: PageTable, line: Line): Element {
  const most = inkOf(line.text) + MOST_BESIDE;
  let row = table.parent[line.rows[0] ?? line.owner] ?? line.owner;
  let parent = table.parent[row] ?? -1;
  while (parent >= 0 && !holdsMore(table, parent, most)) {
    row = parent;
    parent = table.parent[row] ?? -1;
  }
  return table.nodes[row] as Element;
}

/** Whether the text in a row's subtree has more characters than `most`. Reads only as far as it takes to know. */
function holdsMore(table: PageTable, row: number, most: number): boolean {
  let characters = 0;
  const end = table.end[row] ?? 0;
  for (let inner = row + 1; inner < end && characters <= most; inner += 1) {
    if (table.tag[inner] === TAG['#text']) characters += inkOf((table.nodes[inner] as Text).data);
  }
  return characters > most;
}

/** Characters that are not white space. */
const inkOf = (text: string): number => text.replace(/\s+/g, '').length;
