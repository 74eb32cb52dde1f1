import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { FindBar } from './find-bar';
import { openedWords } from './opened-words';
import { useFound } from './use-found';

/** Finds words in the article. */
export function useFind(reading: Reading): Tool {
  const { say } = useWording();
  const [isOpen, setOpen] = useState(false);
  const { found, search, searchWords, step, clear } = useFound(reading);
  const cameFrom = useRef<Element | null>(null);

  const open = useCallback(() => {
    const field = document.querySelector<HTMLInputElement>('.find input');
    field?.focus();
    if (field) return field.select();
    cameFrom.current = document.activeElement;
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    clear();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  }, [clear]);

  const isOpened = useRef(false);
  useEffect(() => {
    const words = openedWords(location.hash);
    if (isOpened.current || words === undefined) return;
    isOpened.current = true;
    if (searchWords(words)) setOpen(true);
  }, [searchWords]);

  const shortcuts = useMemo(
    () => ({
      '/': open,
      ...(isOpen && { n: () => step(1), 'Shift+n': () => step(-1), Escape: close }),
    }),
    [isOpen, open, close, step],
  );
  return {
    name: 'find',
    shortcuts,
    button: (
      <CommandButton run={open} shortcut="/" look="quiet">
        {say('find')}
      </CommandButton>
    ),
    panel: isOpen && (
      <FindBar takesFocus={cameFrom.current !== null} found={found} search={search} step={step} close={close} />
    ),
  };
}
