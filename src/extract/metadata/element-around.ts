import { plainText } from './element-text';
import type { Line } from './surroundings';

/** As in NodeFilter, which is no global everywhere that we run. */
const SHOW_TEXT = 4;
/** Characters beside a line that are punctuation. */
const MOST_BESIDE = 4;

/** The largest element around a line that holds hardly more than the line: what the body leaves out with it. */
export function elementAround(line: Line): Element {
  const most = line.text.length + MOST_BESIDE;
  let element = line.nodes[0]?.parentElement ?? line.owner;
  let parent = element.parentElement;
  while (parent !== null && !holdsMore(parent, most)) {
    element = parent;
    parent = element.parentElement;
  }
  return element;
}

/** Whether the text in `element` is longer than `most` characters. Reads only as far as it takes to know. */
function holdsMore(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const piece = node.nodeValue ?? '';
    text += piece.trim() === '' ? ' ' : piece;
    if (text.length > most && plainText(text).length > most) return true;
  }
  return false;
}
