import { useLayoutEffect, useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';

/** Something that the menu offers. */
export type Entry = {
  name: MessageKey;
  /** The key that does it while the menu is open. */
  key: string;
  /** Why it cannot be done now. */
  hint?: MessageKey;
  work: () => Promise<void>;
  /** What is said when it is done. */
  done?: MessageKey;
};

type Props = { entries: Entry[]; run: (entry: Entry) => void; close: () => void };

/** The ways to take an article elsewhere. Closes by itself when the reader turns to something else. */
export function CopyMenu({ entries, run, close }: Props) {
  const { say } = useWording();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector('button')?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = entries.find(({ key, hint }) => !hint && key === event.key.toUpperCase());
    const step = STEPS[event.key];
    if (!chosen && !step && event.key !== 'Escape') return;
    // Nor does Escape close the popup that the menu is in.
    event.preventDefault();
    if (chosen) run(chosen);
    else if (step) moveFocus(menu.current, step);
    else close();
  };
  return (
    <section
      class="copy-menu"
      popover="auto"
      aria-label={say('copyMenu')}
      ref={menu}
      onKeyDown={press}
      onToggle={(event) => event.newState === 'closed' && close()}
    >
      {entries.map((entry) => (
        <div key={entry.name}>
          <CommandButton run={() => run(entry)} shortcut={entry.key} disabled={entry.hint !== undefined}>
            {say(entry.name)}
          </CommandButton>
          {entry.hint && <p>{say(entry.hint)}</p>}
        </div>
      ))}
    </section>
  );
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(menu: Element | null, step: 1 | -1): void {
  const buttons = [...(menu?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
