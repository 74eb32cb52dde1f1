import type { RefObject } from 'preact';
import { useWording } from '../wording-context';

type Props = {
  input: RefObject<HTMLInputElement | null>;
  query: string;
  search: (words: string) => void;
  /** Goes on to what was found. */
  leave: () => void;
};

/** Searches as one types. Escape clears it, the arrow down goes to what was found. */
export function SearchBox({ input, query, search, leave }: Props) {
  const { say } = useWording();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') leave();
    else if (event.key === 'Escape' && query !== '') search('');
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <input
        ref={input}
        type="search"
        aria-label={say('searchLabel')}
        aria-keyshortcuts="/"
        placeholder={say('searchPlaceholder')}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
