import type { RefObject } from 'preact';
import { CommandButton } from '../controls/command-button';
import { keepKeys } from '../controls/keep-keys';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';

/** What each key does, in the order in which one needs them. */
const KEYS: [string, MessageKey][] = [
  ['J K', 'keysMove'],
  ['Enter', 'keysRead'],
  ['E', 'keysArchive'],
  ['S', 'keysStar'],
  ['T', 'keysTag'],
  ['U', 'markUnread'],
  ['X', 'remove'],
  ['Z', 'undo'],
  ['Shift+Z', 'redo'],
  ['V', 'keysSelect'],
  ['Shift+V', 'keysSelectRange'],
  ['A', 'keysSelectAll'],
  ['Esc', 'clearSelection'],
  ['1 – 5', 'keysViews'],
  ['/', 'searchLabel'],
  ['O', 'orderBy'],
  ['L', 'asCards'],
];

/** The list of all keys, over the page. */
export function ShelfKeys({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { say } = useWording();
  return (
    <dialog class="key-list" aria-labelledby="key-list-title" ref={dialog} closedby="any" onKeyDown={keepKeys}>
      <h2 id="key-list-title">{say('keys')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd class="key">{keys}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <CommandButton run={() => dialog.current?.close()} shortcut="Esc">
        {say('close')}
      </CommandButton>
    </dialog>
  );
}
