import { type BodyText, rangeOf } from '../text/body-text';
import type { Span } from '../text/find-matches';

/** Around the current match. A browser that paints very many at once scrolls badly, and nobody looks at them. */
const MOST_PAINTED = 2000;

/** Paints the matches, the current one in another colour, without a change to the document (CSS Custom Highlight API). */
export function paintMatches(bodyText: BodyText, matches: Span[], current: number): void {
  const first = Math.max(0, current - MOST_PAINTED / 2);
  const ranges = matches.slice(first, first + MOST_PAINTED).map(({ start, end }) => rangeOf(bodyText, start, end));
  CSS.highlights.set('found', new Highlight(...ranges));
  const range = ranges[current - first];
  const chosen = new Highlight(...(range ? [range] : []));
  chosen.priority = 1;
  CSS.highlights.set('found-current', chosen);
}

export function unpaintMatches(): void {
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-current');
}
