import type { HighlightColour } from '../../library/highlight-types';
import { useWording } from '../../wording-context';
import { COLOUR_NAMES, COLOURS } from './colours';

type Props = {
  /** The colour that the passage has; absent where it is not marked yet. */
  chosen?: HighlightColour | undefined;
  choose: (colour: HighlightColour) => void;
};

/** The four colours, each with its key. */
export function Swatches({ chosen, choose }: Props) {
  const { say } = useWording();
  return (
    <fieldset class="swatches">
      <legend>{say('highlightColour')}</legend>
      {COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class={`swatch ${colour}`}
          aria-pressed={chosen && chosen === colour}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => choose(colour)}
        >
          <span>{say(COLOUR_NAMES[colour])}</span>
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
