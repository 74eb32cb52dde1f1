import { useCallback, useMemo, useRef } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { type Shortcuts, useShortcuts } from '../../controls/use-shortcuts';
import { useWording } from '../../wording-context';
import { showRange } from '../find/show-range';
import type { Reading, Tool } from '../reading';
import { rangeOf } from '../text/body-text';
import { frameOf } from '../way/frame';
import { offsetInView } from '../way/offset-in-view';
import { shownText } from '../way/shown-text';
import { COLOURS } from './colours';
import { HighlightPopover } from './highlight-popover';
import { HighlightToldLine } from './highlight-told-line';
import { HighlightsPanel } from './highlights-panel';
import { neighbour, type PlacedMark } from './mark';
import { useMarkClicks } from './use-mark-clicks';
import { type Marking, useMarking } from './use-marking';
import { useOpenedAtMark } from './use-opened-at-mark';
import { usePainted } from './use-painted';
import { selectedSpan, useSelected } from './use-selected';

/** Marks passages of a kept article in four colours, with notes. */
export function useHighlights(reading: Reading): Tool {
  const { say } = useWording();
  const marking = useMarking(reading);
  const { marks, placed, opened, open, told, removed, restore } = marking;
  const panel = useRef<HTMLElement>(null);
  const go = useGoing(reading, marking);
  const togglePanel = useCallback(() => panel.current?.togglePopover(), []);
  const goFromPanel = (mark: PlacedMark) => {
    panel.current?.hidePopover?.();
    go(mark);
  };
  usePainted(reading, placed);
  useSelected(
    reading,
    useCallback((span) => open({ name: 'selection', span }), [open]),
  );
  useMarkClicks(
    reading,
    placed,
    useCallback(({ highlight }) => open({ name: 'mark', id: highlight.id }), [open]),
  );
  useOpenedAtMark(marking, go, togglePanel);
  const undo = useMemo(() => removed && (() => restore(removed.id)), [removed, restore]);
  // Goes before the surface's own undo, which is about keeping.
  useShortcuts(useMemo((): Shortcuts => (undo ? { z: undo } : {}), [undo]));
  const shortcuts = useMarkKeys(reading, marking, go);
  const mark = opened?.name === 'mark' ? placed.find(({ highlight }) => highlight.id === opened.id) : undefined;
  return {
    name: 'highlights',
    isRare: true,
    shortcuts: useMemo(() => ({ ...shortcuts, g: togglePanel }), [shortcuts, togglePanel]),
    button: (
      <CommandButton run={togglePanel} shortcut="G" look="quiet">
        {say('highlights')}
      </CommandButton>
    ),
    panel: (
      <>
        <HighlightsPanel
          marks={marks}
          placed={placed}
          go={goFromPanel}
          remove={marking.remove}
          allAddress={reading.effects.highlights.allAddress}
          panel={panel}
        />
        <HighlightToldLine told={told} undo={undo} />
      </>
    ),
    over: opened && (opened.name === 'selection' || mark) && (
      <HighlightPopover
        key={opened.name === 'mark' ? opened.id : 'selection'}
        reading={reading}
        marking={marking}
        opened={opened}
        mark={mark}
      />
    ),
  };
}

/** Brings a mark into view and opens what is about it. */
function useGoing({ view, body }: Reading, { open }: Marking) {
  return useCallback(
    ({ highlight, span }: PlacedMark) => {
      if (!view.current || !body.current) return;
      showRange(view.current, rangeOf(shownText(body.current), span.start, span.end));
      open({ name: 'mark', id: highlight.id, focus: 'popover' });
    },
    [view, body, open],
  );
}

function useMarkKeys(reading: Reading, marking: Marking, go: (mark: PlacedMark) => void): Shortcuts {
  const { say } = useWording();
  const { view, body } = reading;
  const { placed, opened, open, close, colour, mark, recolour, remove, tell } = marking;
  return useMemo((): Shortcuts => {
    const step = (by: 1 | -1) => {
      if (placed.length === 0 || !view.current || !body.current) return tell({ text: say('highlightsNone') });
      const id = opened?.name === 'mark' ? opened.id : undefined;
      const next = neighbour(placed, by, { id, offset: offsetInView(shownText(body.current), frameOf(view.current)) });
      if (next) go(next);
    };
    const markSelection = () => {
      const span = opened?.name === 'selection' ? opened.span : selectedSpan(body.current);
      if (span) mark(span, colour);
      else tell({ text: say('highlightSelectFirst') });
    };
    const shown = opened?.name === 'mark' ? placed.find(({ highlight }) => highlight.id === opened.id) : undefined;
    const choices = COLOURS.map((chosen, index) => [
      String(index + 1),
      () => (opened?.name === 'selection' ? mark(opened.span, chosen) : shown && recolour(shown.highlight.id, chosen)),
    ]);
    return {
      h: markSelection,
      ']': () => step(1),
      '[': () => step(-1),
      ...(opened && { ...Object.fromEntries(choices), Escape: close }),
      // Once in it, the key goes on as anywhere.
      ...(opened && !opened.focus && { Tab: () => open({ ...opened, focus: 'popover' }) }),
      ...(shown && { Delete: () => remove(shown) }),
    };
  }, [view, body, placed, opened, open, close, colour, mark, recolour, remove, tell, say, go]);
}
