import { useCallback } from 'preact/hooks';
import { useAloud } from '../aloud/use-aloud';
import { useCopying } from '../copying/use-copying';
import { markPieces } from './mark-pieces';
import type { Reading, Tool } from './reading';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  const cleanText = useCallback(() => {
    const text = reading.effects.sanitise(reading.article.html);
    markPieces(text);
    return text;
  }, [reading]);
  return [useAloud(reading), useCopying(reading, cleanText)];
}
