import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { QueryProblem } from '../library/library-types';
import { useWording } from '../wording-context';
import { QueryProblems } from './query-problems';
import { SavedSearchList } from './saved-search-list';
import { SearchHelp } from './search-help';
import { useOutside } from './use-outside';
import { type SavedSearchEffects, useSavedSearches } from './use-saved-searches';

type Props = {
  input: RefObject<HTMLInputElement | null>;
  query: string;
  search: (words: string) => void;
  /** Goes on to what was found. */
  leave: () => void;
  problems: QueryProblem[];
  saved: SavedSearchEffects;
};

/**
 * Searches as one types. Escape clears it, the arrow down goes to what was found; while it is empty, to the searches
 * that were saved, which it lists then.
 */
export function SearchBox({ input, query, search, leave, problems, saved }: Props) {
  const { say, failure } = useWording();
  const searches = useSavedSearches(saved);
  const [isListed, setListed] = useState(false);
  const { reload } = searches;
  useEffect(() => {
    reload();
  }, [reload]);
  const isListShown = isListed && query.trim() === '' && searches.searches.length > 0;
  const show = (words: string) => {
    search(words);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && isListShown) firstSaved()?.focus();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') leave();
    else if (event.key === 'Escape' && query !== '') search('');
    else if (event.key === 'Escape' && isListShown) setListed(false);
    else return;
    event.preventDefault();
  };
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, () => setListed(false));
  const open = () => {
    if (!isListed) reload();
    setListed(true);
  };
  return (
    <search class="shelf-search">
      <div class="search-field" ref={place}>
        <input
          ref={input}
          type="search"
          aria-label={say('searchLabel')}
          aria-keyshortcuts="/"
          placeholder={say('searchPlaceholder')}
          value={query}
          onFocus={open}
          onClick={open}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={press}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
        {isListShown && (
          <SavedSearchList
            saved={searches}
            open={show}
            leave={() => {
              input.current?.focus();
              setListed(false);
            }}
          />
        )}
      </div>
      {query.trim() !== '' && (
        <CommandButton run={() => searches.toggle(query)} pressed={searches.savedAs(query) !== undefined}>
          {say(searches.savedAs(query) ? 'searchSaved' : 'saveSearch')}
        </CommandButton>
      )}
      <SearchHelp add={(example) => show(query.trim() === '' ? example : `${query.trim()} ${example}`)} />
      <div class="search-told" role="status">
        <QueryProblems problems={problems} />
        {searches.failure && <p>{failure(searches.failure)}</p>}
      </div>
    </search>
  );
}

const firstSaved = () => document.querySelector<HTMLElement>('.saved-search');
