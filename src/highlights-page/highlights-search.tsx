import type { RefObject } from 'preact';
import { COLOUR_NAMES, COLOURS } from '../reader/highlights/colours';
import { useWording } from '../wording-context';
import type { Wanted } from './use-all-highlights';

type Props = { field: RefObject<HTMLInputElement | null>; wanted: Wanted; look: (wanted: Wanted) => void };

/** Words to look for, as one types, and the colour. */
export function HighlightsSearch({ field, wanted, look }: Props) {
  const { say } = useWording();
  const { query, colour } = wanted;
  const inColour = (chosen: Wanted['colour']) => look({ query, ...(chosen && { colour: chosen }) });
  return (
    <search>
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={say('highlightsSearch')}
        aria-keyshortcuts="/"
        placeholder={say('highlightsSearch')}
        onInput={({ currentTarget }) => look({ ...wanted, query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          look({ ...wanted, query: '' });
        }}
      />
      <fieldset class="highlights-colours">
        <legend>{say('highlightColour')}</legend>
        {[undefined, ...COLOURS].map((choice) => (
          <label key={choice ?? 'all'} class={choice && `swatch ${choice}`}>
            <input type="radio" name="colour" checked={colour === choice} onChange={() => inColour(choice)} />
            {say(choice ? COLOUR_NAMES[choice] : 'highlightsEveryColour')}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
