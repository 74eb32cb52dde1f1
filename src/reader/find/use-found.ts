import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reading } from '../reading';
import { rangeOf } from '../text/body-text';
import { findMatches, matchFrom, type Span } from '../text/find-matches';
import { findWords } from '../text/find-words';
import { frameOf } from '../way/frame';
import { offsetInView } from '../way/offset-in-view';
import { shownText } from '../way/shown-text';
import { paintMatches, unpaintMatches } from './paint-matches';
import { showRange } from './show-range';

/** What was searched for, where it stands, and at which of the places the reader is. */
export type Found = { query: string; matches: Span[]; current: number };

const NOTHING: Found = { query: '', matches: [], current: 0 };

/** Searches the article that is shown. */
export function useFound({ view, body }: Reading) {
  const [found, setFound] = useState<Found>(NOTHING);

  const search = useCallback(
    (query: string) => {
      if (!view.current || !body.current) return;
      const text = shownText(body.current);
      const matches = findMatches(text.folded, query);
      // From what is in view on, as far as there is more than one to choose from.
      const current = matches.length > 1 ? matchFrom(matches, offsetInView(text, frameOf(view.current))) : 0;
      setFound({ query, matches, current });
    },
    [view, body],
  );

  /** Goes to the first of the words that the library was searched for. Answers whether there is one. */
  const searchWords = useCallback(
    (words: string): boolean => {
      const matches = body.current ? findWords(shownText(body.current).folded, words) : [];
      if (matches.length > 0) setFound({ query: words, matches, current: 0 });
      return matches.length > 0;
    },
    [body],
  );

  const step = useCallback(
    (by: 1 | -1) =>
      setFound((before) => {
        const { length } = before.matches;
        return length === 0 ? before : { ...before, current: (before.current + by + length) % length };
      }),
    [],
  );

  const clear = useCallback(() => setFound(NOTHING), []);

  useEffect(() => {
    const match = found.matches[found.current];
    if (!match || !view.current || !body.current) return;
    const text = shownText(body.current);
    paintMatches(text, found.matches, found.current);
    showRange(view.current, rangeOf(text, match.start, match.end));
    return unpaintMatches;
  }, [found, view, body]);

  return { found, search, searchWords, step, clear };
}
