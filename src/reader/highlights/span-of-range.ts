import { BLOCK_BREAK, type BodyText } from '../text/body-text';
import type { Span } from '../text/find-matches';

/** Which part of an article's text a range of the document holds, without white space at its ends; undefined where none. */
export function spanOfRange({ text, nodes, starts }: BodyText, range: Range): Span | undefined {
  const first = nodes.findIndex((node) => range.intersectsNode(node));
  const last = nodes.findLastIndex((node) => range.intersectsNode(node));
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return undefined;
  const start = (starts[first] ?? 0) + (range.startContainer === from ? range.startOffset : 0);
  const end = (starts[last] ?? 0) + (range.endContainer === to ? range.endOffset : to.length);
  return trimmed(text, start, end);
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const isSpace = (at: number) => text[at] === BLOCK_BREAK || /\s/.test(text[at] ?? '');
  let start = from;
  let end = to;
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return start < end ? { start, end } : undefined;
}
