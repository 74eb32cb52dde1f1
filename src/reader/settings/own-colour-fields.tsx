import { useState } from 'preact/hooks';
import { useWording } from '../../wording-context';
import { contrast, ENOUGH_CONTRAST } from './contrast';
import { parseColour } from './parse-settings';
import type { OwnColours } from './settings';
import type { Change } from './use-settings-changes';

const NAMES = ['paper', 'ink', 'accent'] as const;

/** The three colours of the reader's own theme, and in words whether they can be read. */
export function OwnColourFields({ colours, change }: { colours: OwnColours; change: Change }) {
  return (
    <div class="own-colours">
      {NAMES.map((name) => (
        <ColourField
          key={name}
          name={name}
          colour={colours[name]}
          choose={(colour) => change({ colours: { ...colours, [name]: colour } })}
        />
      ))}
      <ContrastWords colours={colours} />
    </div>
  );
}

type FieldProps = { name: (typeof NAMES)[number]; colour: string; choose: (colour: string) => void };

/** By the browser's picker, or as a code: some browsers close a popup when their picker opens. */
function ColourField({ name, colour, choose }: FieldProps) {
  const { say } = useWording();
  const [draft, setDraft] = useState<string>();
  const label = say(`colour_${name}`);
  return (
    <div class="colour-field">
      <label>
        <input type="color" value={colour} onInput={({ currentTarget }) => choose(currentTarget.value)} />
        <span>{label}</span>
      </label>
      <input
        type="text"
        aria-label={say('colourCode', label)}
        aria-invalid={draft !== undefined && !parseColour(draft)}
        value={draft ?? colour}
        size={8}
        maxLength={8}
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          const parsed = parseColour(value);
          if (parsed) choose(parsed);
        }}
        onBlur={() => setDraft(undefined)}
      />
    </div>
  );
}

function ContrastWords({ colours: { paper, ink, accent } }: { colours: OwnColours }) {
  const { say } = useWording();
  const weak = ([['contrastText', ink] as const, ['contrastLinks', accent] as const] as const)
    .map(([key, colour]) => [key, contrast(colour, paper)] as const)
    .filter(([, ratio]) => ratio < ENOUGH_CONTRAST)
    // Rounded down, so that what is too little never reads as enough.
    .map(([key, ratio]) => say(key, Math.floor(ratio * 10) / 10));
  return (
    <p role="status" class={weak.length > 0 ? 'contrast weak' : 'contrast'}>
      {weak.length > 0 ? weak.join(' ') : say('contrastEnough')}
    </p>
  );
}
