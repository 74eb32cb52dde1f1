import type { Highlight } from '../../library/highlight-types';
import type { Span } from '../text/find-matches';
import type { ShownText } from '../way/shown-text';
import { findHighlight } from './find-highlight';

/** A highlight, and where its passage stands in the text that is shown; without `span` it is not in it any more. */
export type Mark = { highlight: Highlight; span?: Span };

/** A highlight whose passage is in the text that is shown. */
export type PlacedMark = Required<Mark>;

export function markOf(text: ShownText, highlight: Highlight): Mark {
  const span = findHighlight(text, highlight);
  return span ? { highlight, span } : { highlight };
}

/** Those that stand in the text, in its order. */
export function placedMarks(marks: readonly Mark[]): PlacedMark[] {
  const placed = marks.filter((mark): mark is PlacedMark => mark.span !== undefined);
  return placed.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

/** The one that follows `id` in the text, or goes before it; from `offset` on where there is no `id`. Round at the ends. */
export function neighbour(
  placed: PlacedMark[],
  step: 1 | -1,
  { id, offset }: { id: string | undefined; offset: number },
): PlacedMark | undefined {
  const at = placed.findIndex(({ highlight }) => highlight.id === id);
  if (at >= 0) return placed[(at + step + placed.length) % placed.length];
  if (step === 1) return placed.find(({ span }) => span.start >= offset) ?? placed[0];
  return placed.findLast(({ span }) => span.start < offset) ?? placed.at(-1);
}
