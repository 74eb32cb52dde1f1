import { useEffect, useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { SavedSearch } from '../library/library-types';
import { useWording } from '../wording-context';

type Props = { search: SavedSearch; save: (name: string) => void; cancel: () => void };

/** Gives a saved search another name; without one it has its own words for a name. */
export function SearchNameForm({ search, save, cancel }: Props) {
  const { say } = useWording();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (event: SubmitEvent) => {
    event.preventDefault();
    save(field.current?.value.trim() || search.query);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  return (
    <form class="search-name" onSubmit={done} onKeyDown={press}>
      <input ref={field} defaultValue={search.name} aria-label={say('searchName')} dir="auto" maxLength={200} />
      <button type="submit" class="button quiet" aria-keyshortcuts="Enter">
        {say('save')}
        <span class="key" aria-hidden="true">
          Enter
        </span>
      </button>
      <CommandButton run={cancel} shortcut="Esc" look="quiet">
        {say('cancelRename')}
      </CommandButton>
    </form>
  );
}
