import { frameOf } from '../way/frame';
import { offsetInView } from '../way/offset-in-view';
import { type ShownText, shownText } from '../way/shown-text';
import type { Seen } from './create-reading-notes';

/** Of the text. Who has read no more has not begun. */
const BEGUN_CHARACTERS = 300;
/** Less than a line, in CSS pixels. */
const SLACK = 10;

/** What is seen of the article, whose text stands in `body`. */
export function seenOf(view: HTMLElement, body: HTMLElement): Seen {
  const frame = frameOf(view);
  const share = frame.progress();
  if (share === undefined) return { share: 1, isUnderWay: true, isAtEnd: true };
  const text = shownText(body);
  const isAtEnd = isEndInView(view, text);
  return { share, isUnderWay: isAtEnd || offsetInView(text, frame) > BEGUN_CHARACTERS, isAtEnd };
}

/** Whether the last words before the notes have come into view. */
function isEndInView(view: HTMLElement, { nodes }: ShownText): boolean {
  const end = lastBox(nodes);
  if (!end) return false;
  const { left, right } = view.getBoundingClientRect();
  // On a page to come they stand beside the view.
  return end.bottom <= innerHeight + SLACK && end.left < right && end.right > left;
}

/** The last that takes room: what is folded away is passed over, and notes are looked up, not read. */
function lastBox(nodes: Text[]): DOMRect | undefined {
  const range = new Range();
  for (const node of nodes.toReversed()) {
    if (node.data.trim() === '' || node.parentElement?.closest('.notes')) continue;
    range.selectNodeContents(node);
    const box = [...range.getClientRects()].at(-1);
    if (box && box.width > 0 && box.height > 0) return box;
  }
  return undefined;
}
