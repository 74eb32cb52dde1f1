import type { DateStyle } from '../metadata/parse-date';
import { MARK } from '../page/marks';
import { sumOf } from '../page/measure-page';
import { isWithin, type PageTable } from '../page/page-table';
import type { PageView } from '../score/page-context';
import { type ByPost, type Candidate, candidatesIn } from './kinds-in-posts';
import { blockRange, bodiesOf } from './post-bodies';
import { firstBlock, LONGEST_LABEL, lineCandidates, nameCandidates, namesOf } from './post-names';
import { timeCandidates, timesOf } from './post-times';
import { type Alike, enclosing, type Range, repeatedElements } from './repeated-elements';

/** A post of a thread. Rows are those of the page's table. */
export type Post = {
  /** The element that holds it, with its name and its controls, and often with the answers to it. */
  row: number;
  /** The rows that hold its text; none where those of the thread's posts have nothing in common. */
  body: Range[];
  /** Absent where it is not named. */
  author?: string;
  /** ISO 8601: a day or a time with offset. Absent where it does not say. */
  posted?: string;
  /** Who wrote the post that it stands in, as an answer does. Absent where all stand in that: all answer it. */
  answers?: string;
};

export type Thread = {
  posts: Post[];
  rows: Alike;
  /** Blocks in the texts, by index, that do no more than say who wrote them, and when. */
  labels: Set<number>;
  /** Of the words that the page's score keeps, those in the texts; 0 to 1. */
  share: number;
};

/** Of the words that are kept by their score, those in the texts of the posts: the rest is the question, and notices. */
const LEAST_SHARE = { called: 0.1, standingOut: 0.5 };
/** Of the posts with running text, those that say who wrote them: by what is called a name, and by what only stands out. */
const LEAST_NAMED = { called: 0.7, standingOut: 1 };
/** Of all posts, those whose text is found. */
const NEARLY_ALL = 0.7;
/** Of the words in the posts that are kept by their score, those in the texts found: else these are something else. */
const MOST = 0.5;

/** A page as the score has cut it: `kept` holds the words that are kept in all blocks before each. */
type Source = { view: PageView; kept: Float64Array; times: readonly Candidate<string>[] };
type Names = { candidates: readonly Candidate<string>[]; by: keyof typeof LEAST_NAMED };
/** Elements that may be the posts, and the share of the kept words in them. */
type Group = { rows: Alike; share: number };
type Choice = { thread: Thread; worth: number };

/**
 * The posts of a page that is a thread: elements named alike, with most of the text that the score keeps in them,
 * nearly all of which name somebody of their own. Undefined where there are none, as on boards without names. `kept`
 * is 1 for each block that the score keeps.
 */
export function findPosts({ view, kept }: { view: PageView; kept: Uint8Array }, style: DateStyle): Thread | undefined {
  const { table } = view;
  const source = { view, kept: sumsOf(table, kept), times: timeCandidates(table, style) };
  const groups = groupsIn(source);
  return (
    postsNamedBy(source, groups, { candidates: nameCandidates(table), by: 'called' }) ??
    postsNamedBy(source, groups, { candidates: lineCandidates(table), by: 'standingOut' })
  );
}

function sumsOf({ blocks }: PageTable, kept: Uint8Array): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  for (const { index, words } of blocks) sums[index + 1] = (sums[index] ?? 0) + (kept[index] === 1 ? words : 0);
  return sums;
}

/** The likeliest first: those that could hold the most. */
function groupsIn(source: Source): Group[] {
  const { table, measures } = source.view;
  return repeatedElements(table)
    .filter((rows) => !isBesideText(measures.inherited[rows[0] ?? 0] ?? 0))
    .map((rows): Group => ({ rows, share: shareOf(source, outermost(table, rows)) }))
    .sort((first, second) => worthOf(second.rows, second.share) - worthOf(first.rows, first.share));
}

/** Short texts beside answers are many, and say little. */
const worthOf = ({ length }: { length: number }, share: number): number => length * share ** 2;

function postsNamedBy(source: Source, groups: Group[], names: Names): Thread | undefined {
  const { table } = source.view;
  let best: Choice | undefined;
  for (const group of groups) {
    if (worthOf(group.rows, group.share) < (best?.worth ?? 0)) break;
    const thread = threadOfGroup(source, group, names);
    const choice = thread && { thread, worth: worthOf(thread.posts.filter(isNamed), thread.share) };
    if (choice && (!best || isBetter(choice, best))) best = choice;
  }
  const remarks = best?.thread;
  if (!remarks) return undefined;
  for (const group of groups) {
    if (!holds(table, group.rows, remarks.rows)) continue;
    const thread = threadOfGroup(source, group, names);
    if (thread && isRemarkedOnBy(table, thread, remarks)) return thread;
  }
  return remarks;
}

function threadOfGroup(source: Source, { rows, share: inPosts }: Group, names: Names): Thread | undefined {
  const { table } = source.view;
  if (!(inPosts >= LEAST_SHARE[names.by])) return undefined;
  const withProse = rowsWithProse(source.view, rows);
  const byPost = namesIfNearlyAll(table, { rows, withProse }, names);
  if (!byPost) return undefined;
  // What is named like the posts and says neither a name nor a sentence is something else.
  const saying = new Set([...byPost.keys(), ...withProse]);
  const posts = rows.filter((row) => saying.has(row));
  const said = { names: byPost, times: source.times, candidates: names.candidates };
  const thread = threadOf(table, posts, said);
  const bodies = thread.posts.map(({ body }) => body).filter((body) => body.length > 0);
  const share = shareOf(source, bodies.flat());
  return bodies.length < NEARLY_ALL * posts.length || share < MOST * inPosts ? undefined : { ...thread, share };
}

/** Of equal ones those that hold more of what belongs to the same posts: their times, and all around them. */
function isBetter({ thread: first, worth }: Choice, { thread: second, worth: other }: Choice): boolean {
  const times = ({ posts }: Thread) => posts.filter(({ posted }) => posted !== undefined).length;
  return (worth - other || times(first) - times(second) || (second.rows[0] ?? 0) - (first.rows[0] ?? 0)) > 0;
}

const isNamed = ({ author }: Post): boolean => author !== undefined;

const holds = (table: PageTable, rows: Alike, [inner = 0]: Alike): boolean =>
  rows.some((row) => row < inner && isWithin(table, inner, row));

/** Whether all of `remarks` stand in these posts, beside their texts, and none of these in any of those. */
function isRemarkedOnBy(table: PageTable, { posts, rows }: Thread, remarks: Thread): boolean {
  if (rows.some((row) => holds(table, remarks.rows, [row]))) return false;
  return remarks.rows.every((row) =>
    posts.some(
      ({ row: post, body }) =>
        row !== post && isWithin(table, row, post) && !body.some(([from, to]) => from <= row && row < to),
    ),
  );
}

function namesIfNearlyAll(
  table: PageTable,
  { rows, withProse }: { rows: Alike; withProse: Alike },
  { candidates, by }: Names,
): ByPost<string> | undefined {
  const byPost = withProse.length < 2 ? undefined : namesOf(table, rows, candidates);
  const named = withProse.filter((row) => byPost?.has(row)).length;
  return named < LEAST_NAMED[by] * withProse.length ? undefined : byPost;
}

/** Of all kept words those in the ranges. */
function shareOf({ view: { table }, kept }: Source, ranges: Range[]): number {
  const words = ranges.reduce((sum, range) => {
    const [from, to] = blockRange(table, range);
    return sum + (kept[to] ?? 0) - (kept[from] ?? 0);
  }, 0);
  return words / (kept.at(-1) ?? 0);
}

const isBesideText = (marks: number): boolean => (marks & (MARK.consent | MARK.dialog | MARK.navigation)) !== 0;

type Said = Pick<Source, 'times'> & Pick<Names, 'candidates'> & { names: ByPost<string> };

function threadOf(table: PageTable, rows: Alike, said: Said): Omit<Thread, 'share'> {
  const { names } = said;
  const times = timesOf(table, rows, said.times);
  const bodies = bodiesOf(table, rows);
  const around = enclosing(table, rows);
  const labels = new Set<number>();
  const posts = rows.map((row, index): Post => {
    const body = bodies.get(row) ?? [];
    const author = names.get(row);
    const posted = times.get(row);
    const answered = rows[around[index] ?? -1] ?? -1;
    const isOfAll = (table.end[answered] ?? 0) > (rows.at(-1) ?? 0);
    const answers = isOfAll ? undefined : names.get(answered);
    for (const label of labelsIn(table, body, said.candidates, author)) labels.add(label);
    for (const label of labelsIn(table, body, said.times, posted)) labels.add(label);
    return {
      ...{ row, body },
      ...(author !== undefined && { author }),
      ...(posted !== undefined && { posted }),
      ...(answers !== undefined && { answers }),
    };
  });
  return { posts, rows, labels };
}

/** The lines in a text that say what stands above it. */
function labelsIn<Value>(
  table: PageTable,
  body: Range[],
  candidates: readonly Candidate<Value>[],
  said: Value | undefined,
): number[] {
  return candidatesIn(body, candidates).flatMap(({ row, value }) => {
    const block = value === said ? (firstBlock(table, row) ?? table.blocks[table.block[row] ?? -1]) : undefined;
    return block && block.words <= LONGEST_LABEL ? [block.index] : [];
  });
}

/** Those of the elements that hold running text outside of the others that lie in them. */
function rowsWithProse({ table, measures }: PageView, alike: Alike): number[] {
  const all = alike.map((row) => sumOf(table, measures.prose, row));
  const own = [...all];
  for (const [index, around] of enclosing(table, alike).entries()) {
    if (around >= 0) own[around] = (own[around] ?? 0) - (all[index] ?? 0);
  }
  return alike.filter((_, index) => (own[index] ?? 0) > 0);
}

function outermost(table: PageTable, rows: Alike): Range[] {
  let end = 0;
  return rows.flatMap((row): Range[] => {
    if (row < end) return [];
    end = table.end[row] ?? row + 1;
    return [[row, end]];
  });
}
