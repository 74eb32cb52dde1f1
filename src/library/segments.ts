import type { Segment } from './library-types';
import { withoutCuts } from './search-text';

/** Put around hits by FTS5. `cutText` leaves no control character in a text, so they mean nothing else. */
export const HIT_START = '\u0002';
export const HIT_END = '\u0003';

/** The runs of a text in which FTS5 has marked the hits. */
export function segmentsOf(marked: string): Segment[] {
  const segments: Segment[] = [];
  for (const [index, part] of marked.split(HIT_START).entries()) {
    const [inside, after] = index === 0 ? ['', part] : part.split(HIT_END, 2);
    segments.push({ text: withoutCuts(inside ?? ''), hit: true }, { text: withoutCuts(after ?? ''), hit: false });
  }
  return segments.filter((segment) => segment.text !== '');
}
