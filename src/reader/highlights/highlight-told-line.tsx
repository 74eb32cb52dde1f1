import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { HighlightTold } from './use-highlight-told';

/** Says what was done with a mark, and takes a removal back. */
export function HighlightToldLine({ told, undo }: { told: HighlightTold | undefined; undo: (() => void) | undefined }) {
  const { say } = useWording();
  return (
    <div class={told?.isFailure ? 'highlight-told failed' : 'highlight-told'} data-empty={!told}>
      <p role="status">{told?.text}</p>
      {told?.removed && undo && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
    </div>
  );
}
