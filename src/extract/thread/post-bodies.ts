import { isProse } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';
import { type Alike, kindNames, ownRanges, type Range } from './repeated-elements';

const HOLDERS = tagSet('div', 'article', 'section', 'td', 'blockquote', '#custom', 'main');
/** Where these are the posts and nothing in them could hold their texts, they hold them themselves. */
const ITEMS = tagSet('li', 'dd');
/**
 * Share of the posts with running text of which the body holds more than half, as a hidden copy to quote from does
 * not; fewer where posts repeat what they answer.
 */
const NEARLY_ALL = 0.75;
const MOST = 0.5;
/** Share of the posts that have such a body at all. */
const EVERYWHERE = 0.9;
/** What boards add to every text of a member, and to long quotes, by the names that they give it. */
const ADDED =
  /(?:^|[-_ ])(?:signatures?|sig|expand-?link)(?=$|[-_ ])|[a-z](?:Signature|ExpandLink|expandLink)(?=$|[A-Z_ -])/;

/** What a kind of element holds of the posts: its words and its elements by post, and of how many posts the larger part. */
type Holder = { words: Map<number, number>; bodies: Map<number, number[]>; main: number };

/** The rows that hold the text of each post, by the post's row: those of elements that are named alike in all. */
export function bodiesOf(table: PageTable, posts: Alike): Map<number, Range[]> {
  const ranges = posts.map((_, index) => withoutAdded(table, ownRanges(table, posts, index)));
  const all = new Map<string, Holder>();
  let withProse = 0;
  for (const [index, post] of posts.entries()) {
    const own = ranges[index] ?? [];
    const prose = wordsIn(table, own, isProse);
    if (prose > 0) withProse += 1;
    for (const [name, rows] of holdersIn(table, own)) {
      const holder = all.get(name) ?? { words: new Map(), bodies: new Map(), main: 0 };
      all.set(name, holder);
      const inside = rangesOf(table, own, rows);
      holder.words.set(
        post,
        wordsIn(table, inside, () => true),
      );
      if (prose > 0 && wordsIn(table, inside, isProse) * 2 > prose) holder.main += 1;
      holder.bodies.set(post, rows);
    }
  }
  const best =
    shortest(all, ({ main }) => main >= NEARLY_ALL * withProse) ??
    shortest(all, ({ main, bodies }) => main >= MOST * withProse && bodies.size >= EVERYWHERE * posts.length);
  const bodies = new Map<number, Range[]>();
  for (const [index, post] of posts.entries()) {
    const rows = best?.bodies.get(post);
    if (rows) bodies.set(post, rangesOf(table, ranges[index] ?? [], rows));
    else if (all.size === 0 && ITEMS[table.tag[post] ?? 0] === 1) bodies.set(post, ranges[index] ?? []);
  }
  return bodies;
}

/** The holder with the fewest words in posts that others have, too: the innermost. */
function shortest(all: Map<string, Holder>, isEnough: (holder: Holder) => boolean): Holder | undefined {
  const enough = [...all.values()].filter(isEnough).sort((first, second) => second.main - first.main);
  return enough.reduce<Holder | undefined>(
    (best, holder) => (best && !isShorter(holder, best) ? best : holder),
    undefined,
  );
}

function isShorter({ words }: Holder, other: Holder): boolean {
  let difference = 0;
  for (const [post, count] of words) difference += (other.words.get(post) ?? count) - count;
  return difference > 0;
}

/** The rows of several elements, one of which may lie in another, as far as they lie in `ranges`. */
function rangesOf(table: PageTable, ranges: Range[], rows: readonly number[]): Range[] {
  let end = 0;
  return rows.flatMap((row) => {
    if (row < end) return [];
    end = table.end[row] ?? row + 1;
    return within(ranges, row, end);
  });
}

function withoutAdded(table: PageTable, ranges: Range[]): Range[] {
  return ranges.flatMap(([from, to]): Range[] => {
    const parts: Range[] = [];
    let start = from;
    let row = from;
    while (row < to) {
      const isAdded =
        table.tag[row] !== TAG['#text'] && ADDED.test((table.nodes[row] as Element).getAttribute('class') ?? '');
      if (!isAdded) {
        row += 1;
        continue;
      }
      parts.push([start, row]);
      row = Math.max(table.end[row] ?? 0, row + 1);
      start = row;
    }
    return [...parts, [start, to] as Range].filter(([first, end]) => first < end);
  });
}

function holdersIn(table: PageTable, ranges: Range[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [from, to] of ranges) {
    for (let row = from; row < to; row += 1) {
      if (HOLDERS[table.tag[row] ?? 0] !== 1) continue;
      for (const name of [...kindNames(table, row), ...propertyOf(table, row)]) {
        const rows = holders.get(name);
        if (rows) rows.push(row);
        else holders.set(name, [row]);
      }
    }
  }
  return holders;
}

function propertyOf(table: PageTable, row: number): string[] {
  const property = (table.nodes[row] as Element).getAttribute('itemprop');
  return property === null ? [] : [property];
}

/** The parts of `ranges` within `[start, end)`. */
function within(ranges: Range[], start: number, end: number): Range[] {
  return ranges
    .map(([from, to]): Range => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to);
}

function wordsIn(table: PageTable, ranges: Range[], counts: (block: Block) => boolean): number {
  let words = 0;
  for (const block of blocksIn(table, ranges)) if (counts(block)) words += block.words;
  return words;
}

/** The blocks whose first text lies in one of the ranges. */
export function* blocksIn(table: PageTable, ranges: Range[]): Generator<Block> {
  for (const range of ranges) yield* table.blocks.slice(...blockRange(table, range));
}

/** The blocks whose first text lies in the range, by index `[from, to)`. */
export function blockRange({ firstBlock, blocks, length }: PageTable, [from, to]: Range): [from: number, to: number] {
  return [firstBlock[from] ?? 0, to >= length ? blocks.length : (firstBlock[to] ?? 0)];
}
