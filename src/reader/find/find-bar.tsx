import { useLayoutEffect, useRef } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { Found } from './use-found';

type Props = {
  found: Found;
  /** Whether the reader has asked for it: where the library's search did, the keys stay the article's. */
  takesFocus: boolean;
  search: (query: string) => void;
  step: (by: 1 | -1) => void;
  close: () => void;
};

/** The words to find, how many places have them, and the way from one to the next. */
export function FindBar({ found, takesFocus, search, step, close }: Props) {
  const { say } = useWording();
  const field = useRef<HTMLInputElement>(null);
  // Before the next key comes.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search class="find" onKeyDown={press}>
      <input
        type="search"
        ref={field}
        value={found.query}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        aria-label={say('findLabel')}
        placeholder={say('findLabel')}
        autocomplete="off"
        spellcheck={false}
      />
      <output>{useCountWords(found)}</output>
      <CommandButton run={() => step(-1)} shortcut="Shift+N" look="quiet" disabled={found.matches.length < 2}>
        {say('findPrevious')}
      </CommandButton>
      <CommandButton run={() => step(1)} shortcut="N" look="quiet" disabled={found.matches.length < 2}>
        {say('findNext')}
      </CommandButton>
      <CommandButton run={close} shortcut="Esc" look="quiet">
        {say('close')}
      </CommandButton>
    </search>
  );
}

function useCountWords({ query, matches, current }: Found): string {
  const { say } = useWording();
  if (query.trim() === '') return '';
  return matches.length === 0 ? say('findNone') : say('findCount', current + 1, matches.length);
}
