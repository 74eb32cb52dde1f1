import type { Stretch } from './find-text';

/** What is set on lines of its own. */
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, dt, dd, td, th, caption, div, summary, figure';
/** Put around the text by the reader view: the page has other words there, or none. */
const OURS = 'nav, .facts, .site';

export type SelectedPassage = { blocks: string[]; stretch: Stretch };

/**
 * The text of `root`, block by block with white space collapsed, and where in it `range` begins and ends. Undefined
 * where the range holds none of it.
 */
export function selectedPassage(root: Element, range: Range): SelectedPassage | undefined {
  const raw: string[] = [];
  let last: Element | null = null;
  let start: Stretch['start'] | undefined;
  let end: Stretch['end'] | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest(OURS)) continue;
    const around = text.parentElement?.closest(BLOCK) ?? root;
    if (around !== last) raw.push('');
    last = around;
    const block = raw.length - 1;
    const before = raw[block] ?? '';
    const selected = selectedIn(text, range);
    if (selected) {
      start ??= { block, offset: collapsed(before + text.data.slice(0, selected.from)).length };
      end = { block, offset: collapsed(before + text.data.slice(0, selected.to)).length };
    }
    raw[block] = before + text.data;
  }
  return start && end ? { blocks: raw.map(collapsed), stretch: { start, end } } : undefined;
}

function selectedIn(text: Text, range: Range): { from: number; to: number } | undefined {
  if (!range.intersectsNode(text)) return undefined;
  const from = range.startContainer === text ? range.startOffset : 0;
  const to = range.endContainer === text ? range.endOffset : text.length;
  return from < to ? { from, to } : undefined;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trimStart();
}
