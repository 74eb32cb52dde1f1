import type { DomAccess } from './dom-access';
import { TAG, tagCode, tagSet } from './tags';

/** The code of comments and of instructions to other programs. */
export const NOT_READ = -1;

/** What a constructor says where several element names share it. */
const ASK_NAME = -2;
/** Names whose interface (HTML standard, "Elements" index) no other name has, as far as they are common on pages. */
const OF_ONE_NAME = tagSet(
  ...(['#text', 'div', 'span', 'p', 'a', 'li', 'ul', 'ol', 'img', 'br', 'picture', 'source', 'label', 'form'] as const),
  ...(['script', 'style', 'button', 'input', 'table', 'tr', 'iframe', 'meta', 'link', 'time'] as const),
);
const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

/**
 * Reads the kind of a node: its tag code, `#text`'s for texts, NOT_READ. Engines answer a node's constructor themselves,
 * where its type and its name are two calls into the document: what each constructor stands for is learned as it is met.
 */
export function createNodeReader(access: DomAccess): (node: Node) => number {
  const known = new Map<unknown, number>();
  return (node) => {
    const made = node.constructor;
    const code = known.get(made);
    if (code !== undefined && code !== ASK_NAME) return code;
    const read = readCode(node, access);
    // A form's own control can stand in the place of its constructor.
    if (typeof made === 'function') known.set(made, read === NOT_READ || OF_ONE_NAME[read] === 1 ? read : ASK_NAME);
    return read;
  };
}

function readCode(node: Node, access: DomAccess): number {
  const { nodeType, localName } = node as Element;
  if (nodeType === TEXT || nodeType === CDATA) return TAG['#text'];
  // A form's control named so answers with an element; other kinds of node answer with a number.
  if (typeof nodeType === 'number' && nodeType !== ELEMENT) return NOT_READ;
  return tagCode(typeof localName === 'string' ? localName : access.localName(node as Element));
}
