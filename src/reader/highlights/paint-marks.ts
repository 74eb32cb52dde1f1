import { rangeOf } from '../text/body-text';
import type { ShownText } from '../way/shown-text';
import { COLOURS } from './colours';
import type { PlacedMark } from './mark';

/** Below what is found or spoken, which says something about now. */
const PRIORITY = -1;

/** Paints the marks without a change to the document (CSS Custom Highlight API). */
export function paintMarks(text: ShownText, marks: readonly PlacedMark[]): void {
  for (const colour of COLOURS) {
    const ranges = marks
      .filter(({ highlight }) => highlight.colour === colour)
      .map(({ span }) => rangeOf(text, span.start, span.end));
    const painted = new Highlight(...ranges);
    painted.priority = PRIORITY;
    CSS.highlights.set(`marked-${colour}`, painted);
  }
}

export function unpaintMarks(): void {
  for (const colour of COLOURS) CSS.highlights.delete(`marked-${colour}`);
}
