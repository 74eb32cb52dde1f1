import { useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { SavedSearch } from '../library/library-types';
import { useWording } from '../wording-context';
import { SearchNameForm } from './search-name-form';
import type { SavedSearches } from './use-saved-searches';

type Props = { saved: SavedSearches; open: (query: string) => void; leave: () => void };

/** The searches that were saved: the arrows go from one to the next, Escape goes back to the search. */
export function SavedSearchList({ saved, open, leave }: Props) {
  const { say } = useWording();
  const [renamed, setRenamed] = useState<string>();
  const focusRow = useFocusedRow();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const endRenaming = (id: string) => {
    setRenamed(undefined);
    focusRow(id);
  };
  return (
    <fieldset class="saved-searches" onKeyDown={press} onMouseDown={keepFocus}>
      <legend>{say('savedSearches')}</legend>
      <ul>
        {saved.searches.map((search) => (
          <li key={search.id} data-search={search.id}>
            {saved.removed.includes(search.id) ? (
              <Removed search={search} undo={() => saved.put(search).then(() => focusRow(search.id))} />
            ) : renamed === search.id ? (
              <SearchNameForm
                search={search}
                save={(name) => saved.put({ ...search, name }).then(() => endRenaming(search.id))}
                cancel={() => endRenaming(search.id)}
              />
            ) : (
              <Row
                search={search}
                open={() => open(search.query)}
                rename={() => setRenamed(search.id)}
                remove={() => saved.remove(search).then(() => focusRow(search.id))}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type RowProps = { search: SavedSearch; open: () => void; rename: () => void; remove: () => void };

function Row({ search: { name, query }, open, rename, remove }: RowProps) {
  const { say } = useWording();
  return (
    <>
      <button type="button" class="saved-search" onClick={open}>
        <span dir="auto">{name}</span>
        {name !== query && <small dir="auto">{query}</small>}
      </button>
      <CommandButton run={rename} look="quiet" label={say('renameSearchNamed', name)}>
        {say('renameSearch')}
      </CommandButton>
      <CommandButton run={remove} look="quiet" label={say('removeSearchNamed', name)}>
        {say('remove')}
      </CommandButton>
    </>
  );
}

function Removed({ search, undo }: { search: SavedSearch; undo: () => void }) {
  const { say } = useWording();
  return (
    <>
      <p class="saved-search-removed" role="status">
        {say('searchRemoved', search.name)}
      </p>
      <CommandButton run={undo} look="quiet">
        {say('undo')}
      </CommandButton>
    </>
  );
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.saved-searches li')];

function step(by: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.querySelector<HTMLElement>('button, input')?.focus();
}

/** Once a row has become what it is now, its first control has the focus that the one before it had. */
function useFocusedRow(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string }>();
  useEffect(() => {
    const row = rows().find(({ dataset }) => dataset.search === wanted?.id);
    row?.querySelector('button')?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}

/** Firefox on macOS gives a pressed button no focus: the list would take it for leaving, and be gone before the click. */
function keepFocus(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
