import type { RefObject } from 'preact';
import { useWording } from '../../wording-context';
import { type FocusChoice, LINES } from './focus-choice';

type Props = {
  choice: FocusChoice;
  change: (part: Partial<FocusChoice>) => void;
  menu: RefObject<HTMLDivElement | null>;
};

const LINE_NAMES = {
  off: 'focusLineOff',
  ruler: 'focusLineRuler',
  one: 'focusLineOne',
  three: 'focusLineThree',
} as const;

/** What helps to keep to the text; each can be on and off by itself. */
export function FocusMenu({ choice, change, menu }: Props) {
  const { say } = useWording();
  const entered = ({ newState }: { newState: string }) => {
    if (newState === 'open') menu.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
  };
  return (
    <div popover="auto" class="panel focus-menu" role="dialog" aria-label={say('focus')} ref={menu} onToggle={entered}>
      <fieldset>
        <legend>{say('focusLine')}</legend>
        {LINES.map((line) => (
          <label key={line}>
            <input type="radio" name="focus-line" checked={choice.line === line} onChange={() => change({ line })} />
            {say(LINE_NAMES[line])}
          </label>
        ))}
        <Switch
          name="focusFollows"
          isOn={choice.follows}
          isIdle={choice.line === 'off'}
          set={(follows) => change({ follows })}
        />
      </fieldset>
      <Switch name="focusParagraph" isOn={choice.paragraph} set={(paragraph) => change({ paragraph })} />
      <Switch name="focusPages" isOn={choice.pages} set={(pages) => change({ pages })} />
      <Switch name="focusBare" isOn={choice.bare} set={(bare) => change({ bare })} />
    </div>
  );
}

type SwitchProps = {
  name: 'focusFollows' | 'focusParagraph' | 'focusPages' | 'focusBare';
  isOn: boolean;
  /** Whether it would change nothing now. */
  isIdle?: boolean;
  set: (isOn: boolean) => void;
};

function Switch({ name, isOn, isIdle = false, set }: SwitchProps) {
  const { say } = useWording();
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isIdle}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      {say(name)}
    </label>
  );
}
