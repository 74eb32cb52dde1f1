import type { Folded } from '../text/fold';

/** The offset in the folded text of the character at `offset` of the original. */
export function foldedOffset({ starts }: Folded, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset in the original of the character at `offset` of the folded text. */
export function originalOffset({ starts, ends }: Folded, offset: number): number {
  return starts[offset] ?? ends.at(-1) ?? 0;
}
