import type { PageTable } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';

/** Elements that hold a post with its name. Quotes do, too, and are part of the post that quotes. */
const CONTAINERS = tagSet('div', 'article', 'section', 'li', 'tr', 'td', 'table', 'tbody', 'dd', '#custom');
const LEAST_ALIKE = 2;
/** No page shows more posts than this at once. */
const MOST_ALIKE = 3000;

/** Rows from the first up to, and without, the second. */
export type Range = [from: number, to: number];

/** Rows of elements that are named alike, in document order. One may lie in another. */
export type Alike = readonly number[];

/** Those containers of a page that share their names with others, each group once. */
export function repeatedElements(table: PageTable): Alike[] {
  const byName = new Map<string, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    if (CONTAINERS[table.tag[row] ?? 0] !== 1) continue;
    for (const name of [...kindNames(table, row), ...postingName(table, row)]) {
      const alike = byName.get(name);
      if (alike) alike.push(row);
      else byName.set(name, [row]);
    }
  }
  const groups = new Map<string, Alike>();
  for (const rows of byName.values()) {
    if (rows.length >= LEAST_ALIKE && rows.length <= MOST_ALIKE) groups.set(rows.join(), rows);
  }
  return [...groups.values()];
}

/** The schema.org types of what people post; what they remark on a post is of another kind. */
const POSTING = /\/(?:Answer|Question|DiscussionForumPosting|SocialMediaPosting)$/;
const REMARK = /\/Comment$/;

function postingName(table: PageTable, row: number): string[] {
  const type = (table.nodes[row] as Element).getAttribute('itemtype') ?? '';
  return POSTING.test(type) ? ['posting'] : REMARK.test(type) ? ['remark'] : [];
}

/**
 * What an element shares with others of its kind: its element name with its first class, and with its first two, as
 * frameworks put one of their own first; else with its id. All without figures (`post-17`). None where it has neither;
 * the name of a custom element alone says enough.
 */
export function kindNames(table: PageTable, row: number): string[] {
  const element = table.nodes[row] as Element;
  const [first, second] = classesOf(element);
  const names = [`${element.localName}.${first}`, `${element.localName}.${first}.${second}`];
  if (first !== undefined) return names.slice(0, second === undefined ? 1 : 2);
  const id = element.getAttribute('id') ?? '';
  if (/\d/.test(id)) return [`${element.localName}#${id.replace(/\d+/g, '')}`];
  return table.tag[row] === TAG['#custom'] ? [element.localName] : [];
}

export const firstClass = (element: Element): string => classesOf(element)[0] ?? '';

function classesOf(element: Element): string[] {
  const classes = element.getAttribute('class')?.trim() ?? '';
  return classes === '' ? [] : classes.replace(/\d+/g, '').split(/\s+/);
}

/** The rows of the element at `index` of `alike` as ranges `[from, to)`, less those of the others that lie in it. */
export function ownRanges(table: PageTable, alike: Alike, index: number): Range[] {
  const row = alike[index] ?? 0;
  const end = table.end[row] ?? row + 1;
  const ranges: Range[] = [];
  let from = row;
  for (let next = index + 1; next < alike.length; next += 1) {
    const inner = alike[next] ?? end;
    if (inner >= end) break;
    if (inner < from) continue;
    ranges.push([from, inner]);
    from = table.end[inner] ?? inner + 1;
  }
  ranges.push([from, end]);
  return ranges;
}

/** For each of `alike` the nearest other that it lies in, by place; -1 for those that lie in none. */
export function enclosing(table: PageTable, alike: Alike): number[] {
  const open: number[] = [];
  return alike.map((row, index) => {
    while (open.length > 0 && (table.end[alike[open.at(-1) ?? 0] ?? 0] ?? 0) <= row) open.pop();
    const nearest = open.at(-1) ?? -1;
    open.push(index);
    return nearest;
  });
}
