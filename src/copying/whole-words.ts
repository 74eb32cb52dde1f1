import { type Stretch, textOf } from './find-text';
import { isEdge } from './words';

/** The stretch without white space around it, its words whole. Undefined where it holds none. */
export function wholeWords(blocks: string[], { start, end }: Stretch): Stretch | undefined {
  const first = textOf(blocks, start.block);
  const last = textOf(blocks, end.block);
  let from = start.offset;
  let to = end.offset;
  while (from < first.length && isSpace(first[from])) from += 1;
  while (to > 0 && isSpace(last[to - 1])) to -= 1;
  if (start.block === end.block && from >= to) return undefined;
  while (!isEdge(first, from)) from -= 1;
  while (!isEdge(last, to)) to += 1;
  // The selection of a whole paragraph often ends at the start of the next one.
  if (to === 0 && end.block > start.block) {
    return wholeWords(blocks, { start, end: { block: end.block - 1, offset: textOf(blocks, end.block - 1).length } });
  }
  if (from === first.length && start.block < end.block) {
    return wholeWords(blocks, { start: { block: start.block + 1, offset: 0 }, end });
  }
  return { start: { ...start, offset: from }, end: { ...end, offset: to } };
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter);
}
