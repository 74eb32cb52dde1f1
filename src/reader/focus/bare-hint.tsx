import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';

/** The way out of a page that shows nothing but the text. Steps back until it is looked for. */
export function BareHint({ leave }: { leave: () => void }) {
  const { say } = useWording();
  return (
    <div class="bare-hint">
      <CommandButton run={leave} shortcut="Esc" look="quiet">
        {say('focusShowAll')}
      </CommandButton>
    </div>
  );
}
