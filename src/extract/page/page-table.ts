import { emptyNames, type PageNames } from './name-marks';
import type { TextStatistics } from './text-statistics';

/** A maximal run of inline content under one block-level element: a paragraph, a heading, a cell, a line of a list. */
export type Block = TextStatistics & {
  /** Place in `table.blocks`. */
  index: number;
  /** Node number of the block-level element that holds the run. */
  owner: number;
  /** Node numbers of its first and last text. */
  first: number;
  last: number;
  /** Of its characters, those in links that lead elsewhere; links within the page count 0.3. */
  linkCharacters: number;
  boldCharacters: number;
};

/** A page in document order: element and text nodes as rows of parallel columns, and the blocks that its text makes. */
export type PageTable = {
  /** Rows in use. The columns are longer. */
  length: number;
  nodes: Node[];
  /** The class and id strings that were met, as far as the scan reads them. */
  names: PageNames;
  tag: Uint8Array;
  parent: Int32Array;
  /** One past the last row of the node's subtree. */
  end: Int32Array;
  depth: Uint16Array;
  /** MARK bits of the node itself. */
  marks: Int32Array;
  /** A number for each distinct class string, 0 for none. An id that reads the same shares it. */
  look: Int32Array;
  /** Blocks begun before the node, and before its end: its blocks are `[firstBlock, endBlock)`. */
  firstBlock: Int32Array;
  endBlock: Int32Array;
  /** Of a text row: the block it belongs to; -1 of any other. */
  block: Int32Array;
  blocks: Block[];
  /** Elements that have no rows, by name: they stand for what they would show, or say something of the page. */
  unread: Unread;
};

export type Unread = Record<'script' | 'noscript' | 'meta' | 'link', Element[]>;

/** Rows. Half of all pages have fewer, and memory that is not used has been cleared for nothing. */
const FIRST_CAPACITY = 1024;
const WORDS = ['parent', 'end', 'marks', 'look', 'firstBlock', 'endBlock', 'block'] as const;

type Columns = Pick<PageTable, 'tag' | 'depth' | (typeof WORDS)[number]>;

/** Empty columns for `size` rows, in one piece of memory: asking for nine costs more than filling them. */
function columnsFor(size: number): Columns {
  const memory = new ArrayBuffer(size * (4 * WORDS.length + 2 + 1));
  const word = (index: number) => new Int32Array(memory, index * 4 * size, size);
  const shorts = 4 * WORDS.length * size;
  return {
    ...{ parent: word(0), end: word(1), marks: word(2), look: word(3) },
    ...{ firstBlock: word(4), endBlock: word(5), block: word(6) },
    depth: new Uint16Array(memory, shorts, size),
    tag: new Uint8Array(memory, shorts + 2 * size, size),
  };
}

const nothingUnread = (): Unread => ({ script: [], noscript: [], meta: [], link: [] });

export function emptyTable(): PageTable {
  return {
    length: 0,
    nodes: [],
    names: emptyNames(),
    blocks: [],
    unread: nothingUnread(),
    ...columnsFor(FIRST_CAPACITY),
  };
}

/** Adds a row and returns its number. Columns double when they are full. */
export function addRow(table: PageTable, node: Node, tag: number, parent: number, depth: number): number {
  if (table.length === table.tag.length) grow(table);
  const row = table.length;
  table.length += 1;
  table.nodes.push(node);
  table.tag[row] = tag;
  table.parent[row] = parent;
  table.end[row] = row + 1;
  table.depth[row] = Math.min(depth, 65_535);
  table.firstBlock[row] = table.blocks.length;
  table.endBlock[row] = table.blocks.length;
  table.block[row] = -1;
  return row;
}

function grow(table: PageTable): void {
  const longer = columnsFor(table.tag.length * 2);
  longer.tag.set(table.tag);
  longer.depth.set(table.depth);
  for (const name of WORDS) longer[name].set(table[name]);
  Object.assign(table, longer);
}

export function addBlock(table: PageTable, owner: number, first: number): Block {
  const block: Block = {
    index: table.blocks.length,
    owner,
    first,
    last: first,
    ...{ linkCharacters: 0, boldCharacters: 0, characters: 0, words: 0, stops: 0, commas: 0, digits: 0, capitals: 0 },
    ...{ insideWord: false, endsWithStop: false },
  };
  table.blocks.push(block);
  return block;
}

/** The text of a block as it reads: white space collapsed, ends trimmed. */
export function blockText(table: PageTable, block: Block): string {
  let text = '';
  for (let row = block.first; row <= block.last; row += 1) {
    if (table.block[row] === block.index) text += (table.nodes[row] as Text).data;
    else if (table.tag[row] !== 0) text += table.nodes[row]?.nodeName === 'BR' ? ' ' : '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether `row` lies in the subtree of `ancestor` (or is it). */
export const isWithin = (table: PageTable, row: number, ancestor: number): boolean =>
  row >= ancestor && row < (table.end[ancestor] ?? 0);
