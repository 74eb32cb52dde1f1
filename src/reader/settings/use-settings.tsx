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
        <CommandButton run={toggle} shortcut="A" expanded={isOpen}>
          Aa<span class="unseen">: {say('settings')}</span>
        </CommandButton>
      </span>
    ),
    panel: isOpen && <SettingsPanel effects={effects.settings} close={close} below={bottomOf(place.current)} />,
  };
}

/** In pixels from the top of the window. (Firefox 153 puts anchors in sticky bars elsewhere once the page is scrolled.) */
function bottomOf(place: Element | null): number {
  return place?.closest('.bar')?.getBoundingClientRect().bottom ?? 0;
}
