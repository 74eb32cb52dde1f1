import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Summary, Tag } from '../library/library-types';
import { useWording } from '../wording-context';
import { ArrangeBar } from './arrange-bar';
import { BackupNotice } from './backup-notice';
import { listingOf, type ShelfState, totalOf } from './create-shelf-view';
import { DeedToast } from './deed-toast';
import type { EntryFocus } from './entry-focus';
import { EntryList } from './entry-list';
import { loadedSummaries } from './listing';
import { orderOf } from './looking';
import { SearchBox } from './search-box';
import { SelectionBar } from './selection-bar';
import type { ShelfEffects } from './shelf-effects';
import { ShelfKeys } from './shelf-keys';
import { ShelfNotice } from './shelf-notice';
import { TagManager } from './tag-manager';
import { TagPicker } from './tag-picker';
import { useDeeds } from './use-deeds';
import { useLooking } from './use-looking';
import { useOrganise } from './use-organise';
import { useOverview } from './use-overview';
import { useSelection } from './use-selection';
import { useShelf } from './use-shelf';
import { useShelfKeys } from './use-shelf-keys';
import { ViewNav } from './view-nav';

/** The library: its views and tags, what is kept there, or what a search finds in all of it. */
export function Shelf({ effects }: { effects: ShelfEffects }) {
  const { say } = useWording();
  const { looking, arrangement, look, search, changeOrder, changeCards } = useLooking(effects);
  const selectedIds = useRef<ReadonlySet<string>>(new Set());
  const { state, reload, see, summariesIn, showAll } = useShelf(effects, looking, arrangement, selectedIds);
  const overview = useOverview(effects, state.name !== 'loading');
  const deeds = useDeeds(() => Promise.all([reload(), overview.reload()]));
  const organise = useOrganise(effects, deeds);
  const listing = listingOf(state);
  const entries = useMemo(() => (listing ? loadedSummaries(listing) : []), [listing]);
  const selection = useSelection(selectedIds, { entries, listing, summariesIn });
  const [tagged, setTagged] = useState<readonly Summary[]>();
  const [isTagManager, setTagManager] = useState(false);
  const focus = useRef<EntryFocus>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const orderField = useRef<HTMLSelectElement>(null);
  const keyList = useRef<HTMLDialogElement>(null);

  const tag = useCallback((articles: readonly Summary[]) => {
    if (articles.length > 0) setTagged(articles);
  }, []);
  const lookAtTag = useCallback(({ id }: Tag) => look({ view: 'all', tag: id, query: '' }), [look]);
  const selectAll = async () => selection.select(await showAll());
  // What is looked at next begins at its top.
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [looking]);
  const listKeys = () => keyList.current?.showModal();
  useShelfKeys({
    listing,
    focus,
    selection,
    organise,
    deeds,
    look,
    tag,
    selectAll,
    toSearch: () => searchBox.current?.focus(),
    toOrder: () => orderField.current?.focus(),
    changeCards: () => changeCards(!arrangement.isCards),
    listKeys,
  });
  const isSearch = looking.query.trim() !== '';
  return (
    <>
      <header class="shelf-header">
        <h1>{say('shelfTitle')}</h1>
        <SearchBox
          input={searchBox}
          query={looking.query}
          search={search}
          leave={() => focus.current?.move(1)}
          problems={state.name === 'hits' ? state.problems : []}
          saved={effects.saved}
        />
        <SelectionBar
          selection={selection}
          organise={organise}
          tag={() => tag(selection.selected)}
          selectAll={selection.selected.length < totalOf(state) ? selectAll : undefined}
          total={totalOf(state)}
        />
      </header>
      <div class="shelf-columns">
        <ViewNav
          looking={looking}
          look={look}
          counts={overview.counts}
          tags={overview.tags}
          editTags={() => setTagManager(true)}
        />
        <main>
          <BackupNotice effects={effects.backups} />
          <div class="shelf-top">
            <p class="shelf-count" role="status">
              {useCountText(state)}
            </p>
            <ArrangeBar
              order={isSearch ? undefined : orderOf(arrangement, looking.view)}
              changeOrder={changeOrder}
              isCards={arrangement.isCards}
              changeCards={changeCards}
              field={orderField}
            />
          </div>
          <ShelfNotice
            state={state}
            looking={looking}
            isLibraryEmpty={overview.counts && overview.counts.all === 0}
            clear={() => search('')}
            retry={reload}
          />
          {listing && listing.total > 0 && (
            <EntryList
              listing={listing}
              isCards={arrangement.isCards}
              selection={selection}
              deeds={organise}
              tag={tag}
              lookAtTag={lookAtTag}
              effects={effects}
              see={see}
              focus={focus}
            />
          )}
        </main>
      </div>
      <DeedToast deeds={deeds} after={effects.after} />
      {tagged && (
        <TagPicker
          articles={tagged}
          tags={overview.tags}
          effects={effects}
          deeds={deeds}
          close={() => setTagged(undefined)}
        />
      )}
      {isTagManager && (
        <TagManager tags={overview.tags} effects={effects} deeds={deeds} close={() => setTagManager(false)} />
      )}
      <footer class="shelf-keys">
        <CommandButton run={listKeys} shortcut="?" look="quiet">
          {say('keys')}
        </CommandButton>
      </footer>
      <ShelfKeys dialog={keyList} />
    </>
  );
}

function useCountText(state: ShelfState): string {
  const { say, count } = useWording();
  if (state.name === 'loading') return say('loadingLibrary');
  const total = totalOf(state);
  if (total === 0) return '';
  return count(state.name === 'hits' ? 'hits' : 'count', total);
}
