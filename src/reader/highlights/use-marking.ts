import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { HighlightColour } from '../../library/highlight-types';
import { failureOf } from '../../outcome';
import { useStored } from '../../preferences/use-stored';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';
import type { Span } from '../text/find-matches';
import { COLOUR_NAMES } from './colours';
import { type Mark, placedMarks } from './mark';
import { readableQuote } from './readable-quote';
import { useHighlightTold } from './use-highlight-told';
import { useMarks } from './use-marks';

/** What the popover is about, and where the focus is to go: nowhere, into it, or into the note. */
export type Opened = ({ name: 'selection'; span: Span } | { name: 'mark'; id: string }) & {
  focus?: 'popover' | 'note';
};

/** Marking passages: the marks, what is open over the text, and everything that can be done, said aloud when done. */
export function useMarking(reading: Reading) {
  const { article, effects } = reading;
  const { highlights, copying } = effects;
  const { say, failure } = useWording();
  const { marks, add, change, remove, restore } = useMarks(reading);
  const placed = useMemo(() => placedMarks(marks), [marks]);
  const [opened, setOpened] = useState<Opened>();
  const [colour = 'yellow', rememberColour] = useStored(highlights.colour);
  const { told, tell, removed, forget } = useHighlightTold(copying.after);
  const cameFrom = useRef<Element | null>(null);

  const open = useCallback((next: Opened) => {
    if (!document.activeElement?.closest('[popover]')) cameFrom.current = document.activeElement;
    setOpened(next);
  }, []);
  const close = useCallback(() => {
    const isInside = document.activeElement?.closest('.highlight-popover');
    setOpened(undefined);
    if (isInside && cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  }, []);

  const deeds = useMemo(() => {
    const attempt = (work: () => Promise<void>) => {
      work().catch((thrown) => tell({ text: failure(failureOf(thrown)), isFailure: true }));
    };
    return {
      mark: (span: Span, wanted: HighlightColour, focus?: 'note') =>
        attempt(async () => {
          const id = await highlights.keptId(article);
          if (id === undefined) return tell({ text: say('highlightKeepFirst') });
          const made = await add(id, span, wanted);
          if (!made) return;
          document.getSelection()?.removeAllRanges();
          rememberColour(wanted);
          open({ name: 'mark', id: made.id, ...(focus && { focus }) });
          tell({ text: say('highlightMarked', say(COLOUR_NAMES[wanted])) });
        }),
      recolour: (id: string, wanted: HighlightColour) =>
        attempt(async () => {
          await change({ id, colour: wanted });
          rememberColour(wanted);
          tell({ text: say('highlightRecoloured', say(COLOUR_NAMES[wanted])) });
        }),
      note: (id: string, note: string) => attempt(() => change({ id, note })),
      remove: ({ highlight }: Mark) =>
        attempt(async () => {
          close();
          await remove(highlight.id);
          tell({ text: say('highlightRemoved'), removed: highlight });
        }),
      restore: (id: string) =>
        attempt(async () => {
          forget();
          await restore(id);
          tell({ text: say('highlightRestored') });
        }),
      copy: (quote: string) =>
        attempt(async () => {
          await copying.copyText(readableQuote(quote));
          tell({ text: say('highlightCopied') });
        }),
    };
  }, [
    article,
    highlights,
    copying,
    say,
    failure,
    add,
    change,
    remove,
    restore,
    rememberColour,
    open,
    close,
    tell,
    forget,
  ]);

  return { marks, placed, opened, open, close, colour, told, tell, removed, ...deeds };
}

export type Marking = ReturnType<typeof useMarking>;
