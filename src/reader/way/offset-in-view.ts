import type { BodyText } from '../text/body-text';
import type { Frame } from './frame';

/** The offset of the first character of the text that is in view; the text's length where all of it has gone by. */
export function offsetInView({ text, nodes, starts }: BodyText, frame: Frame): number {
  const range = new Range();
  const boxOf = (node: Text, from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const index = firstInView(nodes.length, frame, (at) => {
    const node = nodes[at];
    return node && boxOf(node, 0, node.length);
  });
  const node = nodes[index];
  if (!node) return text.length;
  return (starts[index] ?? 0) + firstInView(node.length, frame, (at) => boxOf(node, at, at + 1));
}

/** By halves: pieces of text follow one another down the page. What takes no room (white space, folded) is passed over. */
function firstInView(count: number, frame: Frame, boxOf: (index: number) => DOMRect | undefined): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    let shown = middle;
    let box = boxOf(shown);
    while (shown + 1 < high && box && box.width === 0 && box.height === 0) {
      shown += 1;
      box = boxOf(shown);
    }
    if (box && frame.isPassed(box)) low = shown + 1;
    else high = middle;
  }
  return low;
}
