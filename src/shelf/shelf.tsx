import { useEffect, useMemo, useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import { useShortcuts } from '../controls/use-shortcuts';
import { createKeptImages } from '../images/kept-images';
import type { SearchHit, Summary } from '../library/library-types';
import { useWording } from '../wording-context';
import { Entry } from './entry';
import { SearchBox } from './search-box';
import { type ShelfDeed, type ShelfEffects, type ShelfState, useShelf } from './use-shelf';

/** The library: what is kept, newest first, or what a search finds in it. */
export function Shelf({ effects }: { effects: ShelfEffects }) {
  const { say } = useWording();
  const { query, state, deed, search, showMore, remove, undo, reload } = useShelf(effects);
  const searchBox = useRef<HTMLInputElement>(null);
  const entries = entriesOf(state);
  useShortcuts({
    '/': () => searchBox.current?.focus(),
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    x: () => {
      const focused = entries[focusedIndex()];
      if (focused) remove(focused.summary);
    },
    z: undo,
  });
  useFocusKept(entries.length, deed);
  return (
    <>
      <header class="shelf-header">
        <h1>{say('shelfTitle')}</h1>
        <a href="/src/highlights-page/index.html">{say('highlights')}</a>
        <SearchBox
          input={searchBox}
          query={query}
          search={search}
          leave={() => moveFocus(1)}
          problems={state.name === 'hits' ? state.problems : []}
          saved={effects.saved}
        />
      </header>
      <main>
        <p class="shelf-count" role="status">
          {useCountText(state)}
        </p>
        <ShelfNotice state={state} clear={() => search('')} retry={reload} />
        {entries.length > 0 && <Entries entries={entries} remove={remove} effects={effects} />}
        {hasMore(state) && <CommandButton run={showMore}>{say('more')}</CommandButton>}
      </main>
      <DeedToast deed={deed} undo={undo} />
      {entries.length > 0 && <footer class="shelf-keys">{say('shelfKeys')}</footer>}
    </>
  );
}

type EntryShown = Pick<Parameters<typeof Entry>[0], 'summary' | 'title' | 'snippet'> & { words?: string };

function entriesOf(state: ShelfState): EntryShown[] {
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

type EntriesProps = { entries: EntryShown[]; remove: (summary: Summary) => void; effects: ShelfEffects };

function Entries({ entries, remove, effects }: EntriesProps) {
  // One store of pictures for each article, for as long as the page is open.
  const sources = useMemo(() => new Map<string, ReturnType<typeof createKeptImages>>(), []);
  const sourceOf = (id: string) => {
    const source = sources.get(id) ?? createKeptImages(id, effects.image);
    sources.set(id, source);
    return source;
  };
  return (
    <ol class="entries">
      {entries.map(({ words, ...entry }) => (
        <Entry
          key={entry.summary.id}
          {...entry}
          address={effects.addressOf(entry.summary.id, words)}
          remove={() => remove(entry.summary)}
          imageSource={sourceOf(entry.summary.id)}
        />
      ))}
    </ol>
  );
}

function useCountText(state: ShelfState): string {
  const { say, count } = useWording();
  if (state.name === 'loading') return say('loadingLibrary');
  if (state.name === 'hits' && !state.isEmptyQuery && state.total > 0) return count('hits', state.total);
  return state.name === 'list' && state.total > 0 ? count('count', state.total) : '';
}

type NoticeProps = { state: ShelfState; clear: () => void; retry: () => void };

function ShelfNotice({ state, clear, retry }: NoticeProps) {
  const { say } = useWording();
  if (state.name === 'failed') return <FailureNotice failure={state.failure} retry={retry} />;
  if (state.name === 'list' && state.total === 0) {
    return <Notice title={say('shelfEmpty')} hint={say('shelfEmptyHint')} />;
  }
  if (state.name === 'hits' && state.total === 0) {
    return (
      <Notice title={say(state.isEmptyQuery ? 'queryEmpty' : 'noHits')} hint={say('noHitsHint')}>
        <CommandButton run={clear}>{say('clearSearch')}</CommandButton>
      </Notice>
    );
  }
  return null;
}

function DeedToast({ deed, undo }: { deed: ShelfDeed | undefined; undo: () => void }) {
  const { say } = useWording();
  return (
    <div class="toast" hidden={!deed}>
      <p role="status">{deed && say(deed.name, deed.title)}</p>
      {deed?.name === 'removed' && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
    </div>
  );
}

const entryLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.entry-link')];

/** The place in the list of the entry that holds the focus, or -1. */
function focusedIndex(): number {
  return entryLinks().findIndex((link) => link.closest('.entry')?.contains(document.activeElement));
}

function moveFocus(step: 1 | -1): void {
  const links = entryLinks();
  const next = Math.min(Math.max(focusedIndex() + step, 0), links.length - 1);
  links[next]?.focus();
}

/** When the focused entry goes, the one that takes its place has the focus, so that the keys go on working. */
function useFocusKept(count: number, deed: ShelfDeed | undefined): void {
  const last = useRef(-1);
  useEffect(() => {
    const note = () => {
      last.current = focusedIndex();
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (deed?.name !== 'removed' || last.current < 0 || focusedIndex() >= 0) return;
    entryLinks()[Math.min(last.current, count - 1)]?.focus();
  }, [count, deed]);
}
