import { machineDate, UNIX_TIME } from '../metadata/machine-date';
import { type DateStyle, datesIn } from '../metadata/parse-date';
import { type Block, blockText, type PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import { type ByPost, type Candidate, fitsOf } from './kinds-in-posts';
import { firstBlock, LONGEST_LABEL } from './post-names';
import { type Alike, firstClass } from './repeated-elements';

const MACHINE = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-epoch',
  'data-unixtime',
  'data-utc',
  'content',
  'title',
];
/** Characters of what is read as a date. */
const LONGEST = 100;
/** When somebody became a member is no time of a post. */
const JOINED = /join|regist|member|since|found/i;

/** Everything on the page that may say when a post was written, outside of running text. */
export function timeCandidates(table: PageTable, style: DateStyle): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  const asked = new Set<Block>();
  for (let row = 1; row < table.length; row += 1) {
    if (table.tag[row] === TAG['#text']) {
      const block = table.blocks[table.block[row] ?? -1];
      if (!block || asked.has(block)) continue;
      asked.add(block);
      if (block.words <= LONGEST_LABEL) candidates.push(...dayOf(table, block, style));
    } else {
      const element = table.nodes[row] as Element;
      const value = machineTime(element, style);
      if (value === undefined || (firstBlock(table, row)?.words ?? 0) > LONGEST_LABEL) continue;
      const kind = `${isCreation(element)} machine ${element.localName}.${firstClass(element)}`;
      candidates.push({ row, kind, value, strength: isCreation(element) ? 2 : 1 });
    }
  }
  return candidates;
}

/** When it was written, not changed: in the words of schema.org. */
function isCreation(element: Element): boolean {
  const property = element.getAttribute('itemprop');
  return property === 'dateCreated' || property === 'datePublished';
}

function machineTime(element: Element, style: DateStyle): string | undefined {
  for (const name of MACHINE) {
    const value = element.getAttribute(name);
    if (value === null || !/\d/.test(value) || value.length > LONGEST) continue;
    if (/^\d+$/.test(value) && !UNIX_TIME.test(value)) continue;
    const date = machineDate(value, style);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The day that a line names, in people's words. */
function dayOf(table: PageTable, block: Block, style: DateStyle): Candidate<string>[] {
  const text = blockText(table, block);
  if (text.length > LONGEST || !/\d/.test(text) || JOINED.test(text)) return [];
  const owner = table.nodes[block.owner] as Element;
  if (JOINED.test(owner.getAttribute('class') ?? '')) return [];
  const value = datesIn(text, style)[0]?.day;
  return value === undefined
    ? []
    : [{ row: block.first, kind: `text ${owner.localName}.${firstClass(owner)}`, value, strength: 0 }];
}

/**
 * When each post was written: by the kind of element that says so in most, machines' form before people's, and what
 * follows the order of the posts before what does not, as when their authors became members. Others fill the gaps.
 */
export function timesOf(table: PageTable, posts: Alike, candidates: readonly Candidate<string>[]): ByPost<string> {
  const fits = fitsOf(table, posts, candidates).sort(
    (first, second) =>
      second.strength - first.strength ||
      second.values.size * (1 + order(second.values)) - first.values.size * (1 + order(first.values)),
  );
  const best = fits.find(({ values }) => values.size * 2 >= posts.length);
  const times: ByPost<string> = new Map(best?.values);
  for (const { strength, values } of fits) {
    if (!best || strength === 0) continue;
    for (const [post, time] of values) if (!times.has(post)) times.set(post, time);
  }
  return times;
}

/** Share of the days that are not before the one before them. */
function order(values: ByPost<string>): number {
  const days = [...values.values()].map((time) => time.slice(0, 10));
  return days.filter((day, index) => day >= (days[index - 1] ?? '')).length / days.length;
}
