/** A line of text in the window, in CSS pixels. */
export type Line = { top: number; bottom: number };

type CaretPosition = { offsetNode: Node; offset: number };
type WithCaret = { caretPositionFromPoint?(x: number, y: number): CaretPosition | null };

/** The line of the text at a height of the window: where the text is hit at all, else undefined. */
export function lineAt(body: Element, y: number, x: number): Line | undefined {
  const caret = (document as WithCaret).caretPositionFromPoint?.(x, y);
  if (!caret || !(caret.offsetNode instanceof Text) || !body.contains(caret.offsetNode)) return undefined;
  const { offsetNode: node, offset } = caret;
  const range = new Range();
  const from = Math.min(offset, node.length - 1);
  range.setStart(node, Math.max(0, from));
  range.setEnd(node, Math.max(0, from) + 1);
  const { top, bottom, height } = range.getBoundingClientRect();
  // Beside a picture and between paragraphs browsers answer with the nearest text, however far away it is.
  const isHit = height > 0 && y > top - height / 2 && y < bottom + height / 2;
  return isHit ? { top, bottom } : undefined;
}
