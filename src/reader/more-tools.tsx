import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { useWording } from '../wording-context';
import type { Tool } from './reading';

/** The tools that are used now and then, behind one button: their keys work without it. */
export function MoreTools({ tools, menu }: { tools: Tool[]; menu: ReturnType<typeof useMoreMenu> }) {
  const { say } = useWording();
  return (
    <>
      <span class="more-button">
        <CommandButton run={menu.toggle} shortcut="M" look="quiet">
          {say('moreTools')}
        </CommandButton>
      </span>
      {/* Gone before what is chosen opens: two popovers that open by themselves would close each other. */}
      <section
        popover="auto"
        class="panel more"
        aria-label={say('moreTools')}
        ref={menu.element}
        onClickCapture={menu.close}
        onToggle={({ newState }) => newState === 'open' && menu.element.current?.querySelector('button')?.focus()}
      >
        {tools.map(({ name, button }) => (
          <Fragment key={name}>{button}</Fragment>
        ))}
      </section>
    </>
  );
}

/** The menu's element, and what opens and closes it. */
export function useMoreMenu() {
  const element = useRef<HTMLElement>(null);
  // Where there are no popovers (tests' documents) the menu stands open.
  const actions = useRef({
    element,
    toggle: () => void element.current?.togglePopover?.(),
    close: () => element.current?.hidePopover?.(),
  });
  return actions.current;
}
