/** Elements whose text stands apart from what is before and after it. */
const BLOCKS = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption hr br div section aside ' +
    'table caption tr th td details summary math'
  ).split(' '),
);

/** What is not read as the article's text: the readings of ruby, formulas' sources, and our words for a missing picture. */
const UNREAD = 'rt, rp, annotation, annotation-xml, .missing-picture';

/** Stands between blocks, so that no word and no hit reaches from one into the next. */
export const BLOCK_BREAK = '\u2029';

/** The text of an article as one string, and where each piece of it stands. */
export type BodyText = {
  text: string;
  nodes: Text[];
  /** The offset in `text` at which each node begins. */
  starts: number[];
};

/** Reads the text once; what is done with the elements later does not change it, new elements ask for another reading. */
export function readBodyText(body: Element): BodyText {
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let isOpen = false;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const breakBlock = () => {
    if (isOpen) add(BLOCK_BREAK);
    isOpen = false;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      nodes.push(node);
      starts.push(length);
      add(node.data);
      isOpen ||= node.data.trim() !== '';
    }
    if (!(node instanceof Element) || node.matches(UNREAD)) return;
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) breakBlock();
    for (const child of node.childNodes) visit(child);
    if (isBlock) breakBlock();
  };
  for (const child of body.childNodes) visit(child);
  return { text: pieces.join(''), nodes, starts };
}

/** The index of the node in which the character at `offset` stands. */
export function nodeAt({ starts }: BodyText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The range of the document from one offset of the text to another. Throws where the article has no text. */
export function rangeOf(bodyText: BodyText, from: number, to: number): Range {
  const range = new Range();
  range.setStart(...pointAt(bodyText, from));
  range.setEnd(...pointAt(bodyText, to));
  return range;
}

/** The character at `offset` as the document counts; in the break after a block, the block's end. */
function pointAt(bodyText: BodyText, offset: number): [Text, number] {
  const index = nodeAt(bodyText, offset);
  const node = bodyText.nodes[index];
  if (!node) throw new RangeError('An article without text has no places.');
  return [node, Math.min(offset - (bodyText.starts[index] ?? 0), node.length)];
}
