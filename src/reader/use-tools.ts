import { useCallback } from 'preact/hooks';
import { useAloud } from '../aloud/use-aloud';
import { useCopying } from '../copying/use-copying';
import { useCodeColours } from './code/use-code-colours';
import { useFind } from './find/use-find';
import { useFocus } from './focus/use-focus';
import { useHighlights } from './highlights/use-highlights';
import { useKeyList } from './keys/use-key-list';
import { markPieces } from './mark-pieces';
import { useNotes } from './notes/use-notes';
import { useFullSize } from './pictures/use-full-size';
import { useLightbox } from './pictures/use-lightbox';
import type { Reading, Tool } from './reading';
import { useSettings } from './settings/use-settings';
import { useStanding } from './standing/use-standing';
import { useReadingTime } from './time/use-reading-time';
import { useAutomatic } from './use-automatic';
import { useCut } from './use-cut';
import { useBackToPage } from './way/use-back-to-page';
import { useOutline } from './way/use-outline';
import { useWay } from './way/use-way';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  const cleanText = useCallback(() => {
    const text = reading.effects.sanitise(reading.article.html);
    markPieces(text);
    return text;
  }, [reading]);
  return [
    useSettings(reading),
    useAloud(reading),
    useCopying(reading, cleanText),
    useFind(reading),
    useHighlights(reading),
    useStanding(reading),
    useReadingTime(reading),
    useOutline(reading),
    useFocus(reading),
    useBackToPage(reading),
    useWay(reading),
    useCut(reading),
    useAutomatic(reading),
    useNotes(reading),
    useLightbox(reading),
    useFullSize(reading),
    useCodeColours(reading),
    useKeyList(),
  ];
}
