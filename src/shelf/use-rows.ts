import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

type Rows = {
  count: number;
  /** CSS pixels of a row that has not been drawn yet, and between two. */
  estimate: number;
  gap: number;
  /** Knows a row again wherever it stands; the same function while nothing has changed. */
  keyOf: (row: number) => string | number;
  /** A row that stays, wherever it is. */
  held: () => number | undefined;
};

/** Rows that are drawn beyond each edge of the window. */
const OVERSCAN = 6;

/** The rows of a list, however long, that are near the window, and where they stand in it. */
export function useRows(list: RefObject<HTMLElement | null>, { count, estimate, gap, keyOf, held }: Rows) {
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      const kept = held();
      const isElsewhere = kept !== undefined && kept < range.count && !near.includes(kept);
      return isElsewhere ? [...near, kept].sort((one, other) => one - other) : near;
    },
    [held],
  );
  const options = {
    count,
    estimateSize: () => estimate,
    gap,
    getItemKey: keyOf,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // The page's own scrolling is smooth: corrected on its way, a smooth one ends somewhere else.
    scrollToFn: (...[offset, how, of]: Parameters<typeof windowScroll<Window>>) =>
      windowScroll(offset, { ...how, behavior: 'instant' }, of),
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    // A document of which nothing is drawn (a test's) measures nothing.
    measureElement: (...measured: Parameters<typeof measureElement<HTMLElement>>) =>
      measureElement(...measured) || estimate,
    onChange: () => redraw(undefined),
  };
  const rows = useMemo(() => new Virtualizer<Window, HTMLElement>(options), []);
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // What stands above the list comes, goes and wraps.
  useLayoutEffect(() => {
    const top = Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    if (top !== margin) setMargin(top);
  });
  return rows;
}
