import type { HighlightColour } from '../../library/highlight-types';
import type { MessageKey } from '../../wording';

/** In the order of their keys, 1 to 4. */
export const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

export const COLOUR_NAMES = {
  yellow: 'highlightYellow',
  green: 'highlightGreen',
  blue: 'highlightBlue',
  pink: 'highlightPink',
} as const satisfies Record<HighlightColour, MessageKey>;

/** The colour of that name; yellow where there is none. */
export function parseColour(stored: unknown): HighlightColour {
  return COLOURS.find((colour) => colour === stored) ?? 'yellow';
}
