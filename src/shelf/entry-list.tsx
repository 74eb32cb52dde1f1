import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Tag } from '../library/library-types';
import { Entry, type EntryProps } from './entry';
import type { EntryDeeds } from './entry-commands';
import { type EntryFocus, focusedPlace, useEntryFocus } from './entry-focus';
import { entryAt, type Listing, type Span } from './listing';
import type { ShelfEffects } from './shelf-effects';
import { useColumns } from './use-columns';
import type { Organise } from './use-organise';
import { useRows } from './use-rows';
import type { Selection } from './use-selection';

type Props = {
  listing: Listing;
  isCards: boolean;
  selection: Selection;
  deeds: Organise;
  tag: EntryDeeds['tag'];
  lookAtTag: (tag: Tag) => void;
  effects: Pick<ShelfEffects, 'image' | 'iconSource' | 'addressOf'>;
  /** Is told which places are seen. */
  see: (places: Span) => void;
  focus: RefObject<EntryFocus | null>;
};

/** About as high as most are, in CSS pixels: those that were not drawn yet are taken to be so. */
const LINE_HEIGHT = 136;
const CARD_HEIGHT = 336;
const CARD_GAP = 16;

/** The entries in lines or as cards; of a long list, those near the window are drawn. */
export function EntryList({ listing, isCards, selection, deeds, tag, lookAtTag, effects, see, focus }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const columns = useColumns(list, isCards);
  const { total } = listing;
  const entryDeeds = useMemo((): EntryDeeds => ({ ...deeds, tag }), [deeds, tag]);
  // The same function for as long as the page is open.
  const now = useRef(selection);
  now.current = selection;
  const select = useMemo<EntryProps['select']>(
    () => (id, isRange) => (isRange ? now.current.extendTo(id) : now.current.toggle(id)),
    [],
  );
  const held = useCallback(() => {
    const place = focusedPlace();
    return place === undefined ? undefined : Math.floor(place / columns);
  }, [columns]);
  const keyOf = useCallback(
    // Of cards, the row that they stand in says how high they are.
    (row: number) => (columns === 1 && entryAt(listing, row)?.summary.id) || row,
    [listing, columns],
  );
  const rows = useRows(list, {
    count: Math.ceil(total / columns),
    estimate: isCards ? CARD_HEIGHT : LINE_HEIGHT,
    gap: isCards ? CARD_GAP : 0,
    keyOf,
    held,
  });
  // Before the browser tells how high they have become, once: what is forgotten after that is never told again.
  useLayoutEffect(() => rows.measure(), [rows, isCards, columns]);
  useEntryFocus(focus, { list, total, bring: (place) => rows.scrollToIndex(Math.floor(place / columns)) });
  const drawn = rows.getVirtualItems();
  const [first, last] = [rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0];
  useEffect(
    () => see({ first: first * columns, last: (last + 1) * columns - 1 }),
    [see, first, last, columns, listing],
  );
  const keys = new Set<unknown>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand between it and its entries, and <ol> takes only <li> in itself.
    <div
      class={isCards ? 'entries cards' : 'entries'}
      role="list"
      ref={list}
      style={{ blockSize: `${rows.getTotalSize()}px`, '--columns': columns }}
    >
      {drawn.map(({ index, start, key }) => {
        // What has moved may be known in two places until both have been asked for.
        const own = keys.has(key) ? index : key;
        keys.add(own);
        return (
          <div
            class="entry-row"
            key={String(own)}
            ref={rows.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            {placesIn(index, columns, total).map((place) => {
              const listed = entryAt(listing, place);
              if (!listed) return <EntryToCome key={place} place={place} total={total} />;
              const { words, ...entry } = listed;
              const { id } = entry.summary;
              return (
                <Entry
                  key={id}
                  {...entry}
                  place={place}
                  total={total}
                  address={effects.addressOf(id, words)}
                  isSelected={selection.has(id)}
                  select={select}
                  deeds={entryDeeds}
                  lookAtTag={lookAtTag}
                  image={effects.image}
                  iconSource={effects.iconSource}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function placesIn(row: number, columns: number, total: number): number[] {
  const places = Array.from({ length: columns }, (_, column) => row * columns + column);
  return places.filter((place) => place < total);
}

/** An entry that is on its way. */
function EntryToCome({ place, total }: { place: number; total: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the list's rows stand in between, and <ol> takes only <li> in itself.
    <div class="entry entry-to-come" role="listitem" aria-busy="true" aria-posinset={place + 1} aria-setsize={total}>
      <span />
      <span />
    </div>
  );
}
