import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { keepKeys } from '../../controls/keep-keys';
import type { MessageKey } from '../../wording';
import { useWording } from '../../wording-context';
import type { Tool } from '../reading';

/** What a key does, in words. */
type Listed = { keys: string; does: string };

/** Keys that no button of the bar shows: they count while what they belong to is in use. */
const OTHERS: [string, MessageKey][] = [
  ['N', 'keysNextHit'],
  ['Shift+N', 'keysPreviousHit'],
  ['↑ ↓', 'keysLine'],
  ['← →', 'keysPages'],
  [', .', 'keysSentence'],
  ['H', 'keysHighlight'],
  ['[ ]', 'keysMarks'],
  ['I', 'keysVersions'],
  ['D', 'seeChanges'],
  ['Q', 'aloudStop'],
  ['Esc', 'keysEscape'],
];

/** The list of all keys, over the page. */
export function useKeyList(): Tool {
  const { say } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const [listed, setListed] = useState<Listed[]>([]);
  const open = useCallback(() => {
    setListed(keysOfBar());
    if (!dialog.current?.open) dialog.current?.showModal?.();
  }, []);
  const close = () => dialog.current?.close();
  const shortcuts = useMemo(() => ({ '?': open }), [open]);
  return {
    name: 'keys',
    isRare: true,
    shortcuts,
    button: (
      <CommandButton run={open} shortcut="?" look="quiet">
        {say('keys')}
      </CommandButton>
    ),
    over: (
      <dialog class="key-list" aria-labelledby="key-list-title" ref={dialog} closedby="any" onKeyDown={keepKeys}>
        <h2 id="key-list-title">{say('keys')}</h2>
        <dl>
          {[...listed, ...OTHERS.map(([keys, does]) => ({ keys, does: say(does) }))].map(({ keys, does }) => (
            <div key={keys + does}>
              <dt>
                <kbd class="key">{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>{say('keysEverywhere')}</p>
        <CommandButton run={close} shortcut="Esc">
          {say('close')}
        </CommandButton>
      </dialog>
    ),
  };
}

/** The buttons of the bar and of the menu behind its last say themselves what their keys do. */
function keysOfBar(): Listed[] {
  const buttons = document.querySelectorAll('body > .bar [aria-keyshortcuts]');
  return [...buttons].map((button) => ({
    keys: button.getAttribute('aria-keyshortcuts') ?? '',
    does: button.getAttribute('aria-label') ?? button.querySelector('span')?.textContent ?? '',
  }));
}
