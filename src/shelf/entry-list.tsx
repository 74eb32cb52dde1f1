import { useMemo, useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { SearchHit, Summary, Tag } from '../library/library-types';
import { useWording } from '../wording-context';
import { Entry, type EntryProps } from './entry';
import type { EntryDeeds } from './entry-commands';
import { useFocusKept } from './entry-focus';
import type { ShelfEffects } from './shelf-effects';
import { useNearEnd } from './use-near-end';
import type { Organise } from './use-organise';
import type { Selection } from './use-selection';
import type { ShelfState } from './use-shelf';

type Props = {
  state: ShelfState;
  isCards: boolean;
  selection: Selection;
  deeds: Organise;
  tag: EntryDeeds['tag'];
  lookAtTag: (tag: Tag) => void;
  effects: Pick<ShelfEffects, 'image' | 'addressOf'>;
  showMore: () => void;
};

/** The entries in lines or as cards. More of them come as one nears the end. */
export function EntryList({ state, isCards, selection, deeds, tag, lookAtTag, effects, showMore }: Props) {
  const { say } = useWording();
  const list = useRef<HTMLOListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => shownOf(state), [state]);
  const entryDeeds = useMemo((): EntryDeeds => ({ ...deeds, tag }), [deeds, tag]);
  // The same function for as long as the page is open.
  const now = useRef(selection);
  now.current = selection;
  const select = useMemo<EntryProps['select']>(
    () => (id, isRange) => (isRange ? now.current.extendTo(id) : now.current.toggle(id)),
    [],
  );
  const isMore = hasMore(state);
  useFocusKept(list, shown);
  useNearEnd(end, isMore ? showMore : undefined, shown.length);
  if (shown.length === 0) return null;
  return (
    <>
      <ol class={isCards ? 'entries cards' : 'entries'} ref={list}>
        {shown.map(({ words, ...entry }) => (
          <Entry
            key={entry.summary.id}
            {...entry}
            address={effects.addressOf(entry.summary.id, words)}
            isSelected={selection.has(entry.summary.id)}
            select={select}
            deeds={entryDeeds}
            lookAtTag={lookAtTag}
            image={effects.image}
          />
        ))}
      </ol>
      <div class="entries-end" ref={end}>
        {isMore && <CommandButton run={showMore}>{say('more')}</CommandButton>}
      </div>
    </>
  );
}

type Shown = { summary: Summary; words?: string } & Partial<Pick<SearchHit, 'title' | 'snippet'>>;

function shownOf(state: ShelfState): Shown[] {
  if (state.name === 'hits') {
    // Opened at the words, where they stand in its text.
    const isInText = ({ snippet }: SearchHit) => snippet.some(({ hit }) => hit);
    return state.hits.map((found) => ({ ...found, ...(state.words && isInText(found) && { words: state.words }) }));
  }
  return state.name === 'list' ? state.entries.map((summary) => ({ summary })) : [];
}

function hasMore(state: ShelfState): boolean {
  if (state.name === 'hits') return state.hits.length < state.total;
  return state.name === 'list' && state.next !== undefined;
}
