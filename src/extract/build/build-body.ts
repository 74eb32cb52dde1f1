import type { PageTable } from '../page/page-table';
import { BLOCK_LEVEL, OBJECTS, TAG, tagName } from '../page/tags';
import type { Addresses } from './addresses';
import { type BodyPlan, planBody } from './body-plan';
import { type BodyWriter, createBodyWriter } from './body-writer';
import { codeBlock } from './code-block';
import { createAttributeReader, type ReadAttributes } from './element-attributes';
import { headingTag, holds, isFramed, isLooseCaption } from './element-roles';
import { INLINE_OUTPUT, inlineAttributes } from './inline-formatting';
import { isDataTable } from './is-data-table';
import { lineHeadings } from './line-headings';
import { isCode } from './lost-code';
import { objectElement } from './object-element';
import type { OutputElement } from './output-tree';
import type { PostLine } from './post-lines';
import { enterNote, openBackLink, referenceId, writeEndNotes } from './write-notes';
import { openLate, writeMade, writeSpecial } from './write-special';

/** What is kept of a page, row by row. */
export type Kept = {
  table: PageTable;
  addresses: Addresses;
  /** The text of a text row, undefined where it is left out. */
  text(row: number): string | undefined;
  /** Whether anything of a text row is kept: to ask for the text itself is a call into the document. */
  isKept(row: number): boolean;
  /** Whether an image, frame, video or formula is kept. */
  object(row: number): boolean;
  /** Whether what belongs to kept text may be added to it, as its notes: not so in a reader's selection. */
  mayAdd?: boolean;
  /** Lines that are written above the posts of a thread. */
  posts?: PostLine[];
  /** Whether anything in the rows `[from, to)` may be kept; false saves the walk through them. */
  any(from: number, to: number): boolean;
};

type Open = { end: number; close: () => void };

export type Build = {
  kept: Kept;
  plan: BodyPlan;
  writer: BodyWriter;
  attributes: ReadAttributes;
  open: Open[];
  dataTables: boolean[];
  lineHeadings: Set<number>;
};

/** Writes what is kept of the page as a tree of clean elements, in document order. */
export function buildBody(given: Kept): OutputElement {
  const plan = planBody(given);
  const { kept } = plan;
  const attributes = createAttributeReader(kept.table, plan.wantedIds);
  const build: Build = {
    ...{ kept, plan, attributes, open: [], dataTables: [] },
    lineHeadings: lineHeadings(kept),
    writer: createBodyWriter(() => attributes.inherited()),
  };
  writeRows(build, 0, kept.table.length);
  writeEndNotes(build, (from, to) => writeRows(build, from, to));
  return build.writer.root;
}

function writeRows(build: Build, from: number, to: number): void {
  let row = from;
  while (row < to) {
    closeUntil(build, row);
    row = write(build, row);
  }
  closeUntil(build, to);
}

function closeUntil(build: Build, row: number): void {
  for (let top = build.open.at(-1); top && top.end <= row; top = build.open.at(-1)) {
    build.open.pop();
    top.close();
  }
}

/** Most texts have single spaces only, and need no copy. */
const UNEVEN_SPACE = /[\t\n\r\f]| {2}/;

/** Writes a row and answers with the next one to look at. */
function write(build: Build, row: number): number {
  const { kept, writer } = build;
  const { table } = kept;
  const tag = table.tag[row] ?? 0;
  const end = table.end[row] ?? row + 1;
  if (build.plan.hasSpecials && writeSpecial(build, row, end)) return end;
  if (tag === TAG['#text']) {
    const text = kept.text(row);
    if (text !== undefined) writer.text(UNEVEN_SPACE.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text);
    return row + 1;
  }
  if (OBJECTS[tag] === 1) {
    if (kept.object(row)) writeObject(build, row);
    return end;
  }
  if (tag === TAG.hr) {
    writer.block({ tag: 'hr', attributes: {}, children: [] });
    return end;
  }
  if (!kept.any(row, end)) {
    if (BLOCK_LEVEL[tag] === 1) writer.endLine();
    return end;
  }
  if (tag === TAG.pre && isCode(table, row)) {
    writer.block(codeBlock(kept, row));
    return end;
  }
  if (tag === TAG.br) {
    if (writer.isInLine()) writer.thing({ tag: 'br', attributes: {}, children: [] });
    return end;
  }
  build.attributes.enter(row);
  enter(build, row, tag, end);
  if (build.plan.hasSpecials) {
    openLate(build, row, end);
    openBackLink(build, row, end);
  }
  return row + 1;
}

function writeObject({ kept, writer, attributes }: Build, row: number): void {
  const element = objectElement(kept.table, row, kept.addresses);
  if (!element) return;
  attributes.enter(row);
  writeMade(writer, element);
}

function enter(build: Build, row: number, tag: number, end: number): void {
  const { writer, open, attributes } = build;
  const leave = (close: () => void) => open.push({ end, close });
  if (build.plan.hasSpecials && enterNote(build, row, leave)) return;
  const heading = headingTag(build, row, tag);
  if (heading) {
    writer.openLine(heading, attributes.take(row));
    leave(writer.closeLine);
  } else if (tag === TAG.table) {
    enterTable(build, row, leave);
  } else if (holds(build, tag) && !build.plan.unwrapped.has(row)) {
    writer.openHolder(tagName(tag), { ...attributes.take(row), ...attributes.structural(row) });
    leave(writer.closeHolder);
  } else if (INLINE_OUTPUT[tag] !== undefined || tag === TAG.span) {
    enterInline(build, row, tag, leave);
  } else if (BLOCK_LEVEL[tag] === 1 || tag === TAG['#custom']) {
    if (BLOCK_LEVEL[tag] === 1) writer.endLine();
    if (isFramed(build, row, end)) {
      writer.openHolder('figure', {});
      leave(writer.closeHolder);
    } else if (isLooseCaption(build, row)) {
      writer.openHolder('figcaption', {});
      leave(writer.closeHolder);
    } else if (BLOCK_LEVEL[tag] === 1) leave(writer.endLine);
  }
}

function enterTable(build: Build, row: number, leave: (close: () => void) => void): void {
  const { kept, writer, dataTables, attributes } = build;
  const isData = isDataTable(kept.table, row);
  dataTables.push(isData);
  if (isData) writer.openHolder('table', attributes.take(row));
  else writer.endLine();
  leave(() => {
    dataTables.pop();
    if (isData) writer.closeHolder();
    else writer.endLine();
  });
}

function enterInline(build: Build, row: number, tag: number, leave: (close: () => void) => void): void {
  const name = INLINE_OUTPUT[tag] ?? 'span';
  const attributes = inlineAttributes(build.kept, row, tag);
  if (attributes === undefined) return;
  const own = { ...build.attributes.takeInline(row), ...referenceId(build, row) };
  if (name === 'span' && Object.keys(own).length === 0) return;
  build.writer.openInline(name, { ...attributes, ...own });
  leave(build.writer.closeInline);
}
