import { useAloud } from '../aloud/use-aloud';
import { useCodeColours } from './code/use-code-colours';
import { useFind } from './find/use-find';
import { useFocus } from './focus/use-focus';
import { useNotes } from './notes/use-notes';
import { useLightbox } from './pictures/use-lightbox';
import type { Reading, Tool } from './reading';
import { useSettings } from './settings/use-settings';
import { useCut } from './use-cut';
import { useBackToPage } from './way/use-back-to-page';
import { useOutline } from './way/use-outline';
import { useWay } from './way/use-way';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  return [
    useSettings(reading),
    useAloud(reading),
    useFind(reading),
    useOutline(reading),
    useFocus(reading),
    useBackToPage(reading),
    useWay(reading),
    useCut(reading),
    useNotes(reading),
    useLightbox(reading),
    useCodeColours(reading),
  ];
}
