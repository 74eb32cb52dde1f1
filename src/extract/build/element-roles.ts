import { MARK } from '../page/marks';
import { HEADINGS, OBJECTS, TAG, tagName } from '../page/tags';
import type { BodyWriter } from './body-writer';
import type { Kept } from './build-body';

/** What the roles of elements depend on: what is kept, and what is being written. */
export type Building = { kept: Kept; writer: BodyWriter; dataTables: boolean[] };

type HeadingView = { kept: Kept; lineHeadings: Set<number> };

const LISTS: number[] = [TAG.ul, TAG.ol];
const HOLDERS: number[] = [TAG.ul, TAG.ol, TAG.dl, TAG.blockquote, TAG.figure];
const TABLE_PARTS: number[] = [TAG.thead, TAG.tbody, TAG.tfoot, TAG.tr, TAG.td, TAG.th, TAG.caption];

/** Whether an element becomes one of its own name here: parts only inside the whole that they are parts of. */
export function holds({ writer, dataTables }: Building, tag: number): boolean {
  const within = writer.holder().tag;
  if (tag === TAG.li) return within === 'ul' || within === 'ol';
  if (tag === TAG.dt || tag === TAG.dd) return within === 'dl';
  if (tag === TAG.figcaption) return within === 'figure';
  if (TABLE_PARTS.includes(tag)) return dataTables.at(-1) === true;
  return HOLDERS.includes(tag) || LISTS.includes(tag);
}

export function headingTag(build: HeadingView, row: number, tag: number): string | undefined {
  const { table } = build.kept;
  if (HEADINGS[tag] === 1) return tagName(tag);
  // What folds a section away names it.
  if (tag === TAG.summary) return 'h3';
  if (build.lineHeadings.has(row)) return 'h2';
  if (((table.marks[row] ?? 0) & MARK.heading) === 0 || holdsParagraph(build.kept, row)) return undefined;
  const level = Number((table.nodes[row] as Element).getAttribute('aria-level') ?? 2);
  return `h${Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2}`;
}

/** Roles are given wrongly: what is made of paragraphs is no heading. */
const holdsParagraph = ({ table }: Kept, row: number): boolean =>
  table.tag.subarray(row + 1, table.end[row]).includes(TAG.p);

/** A box that is named for its caption, with a picture in it and little text. */
const LONGEST_CAPTION_WORDS = 80;

export function isFramed({ kept, writer }: Building, row: number, end: number): boolean {
  const { table } = kept;
  if (((table.marks[row] ?? 0) & MARK.caption) === 0 || writer.holder().tag === 'figure') return false;
  if (wordsIn(kept, row) > LONGEST_CAPTION_WORDS) return false;
  for (let inner = row; inner < end; inner += 1) {
    if (OBJECTS[table.tag[inner] ?? 0] === 1 && kept.object(inner)) return true;
  }
  return false;
}

/** Whether a block of text is named a caption; whether there is a picture beside it is known when all is written. */
export function isLooseCaption({ kept, writer }: Building, row: number): boolean {
  const { table } = kept;
  if (((table.marks[row] ?? 0) & MARK.caption) === 0) return false;
  const { tag } = writer.holder();
  return tag === 'figure' || (tag === 'article' && wordsIn(kept, row) <= LONGEST_CAPTION_WORDS);
}

function wordsIn({ table }: Kept, row: number): number {
  let words = 0;
  for (let index = table.firstBlock[row] ?? 0; index < (table.endBlock[row] ?? 0); index += 1) {
    words += table.blocks[index]?.words ?? 0;
  }
  return words;
}
