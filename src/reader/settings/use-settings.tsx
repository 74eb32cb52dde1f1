import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { SettingsPanel } from './settings-panel';

/** `Aa`: how articles look. */
export function useSettings({ effects }: Reading): Tool {
  const { say } = useWording();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const toggle = useCallback(() => setOpen((was) => !was), []);
  const close = useCallback(() => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  }, []);
  return {
    name: 'settings',
    shortcuts: useMemo(() => ({ a: toggle }), [toggle]),
    button: (
      <span class="settings-button" ref={place}>
        <CommandButton run={toggle} shortcut="A" label={say('settingsOpen')} expanded={isOpen}>
          Aa
        </CommandButton>
      </span>
    ),
    panel: isOpen && <SettingsPanel effects={effects.settings} close={close} />,
  };
}
