import { CommandButton } from '../controls/command-button';
import { useWording } from '../wording-context';
import type { Organise } from './use-organise';
import type { Selection } from './use-selection';

type Props = {
  selection: Selection;
  organise: Organise;
  tag: () => void;
  /** Absent where all that there is to select is selected. */
  selectAll: (() => void) | undefined;
  total: number;
};

/** What can be done with all that is selected. */
export function SelectionBar({ selection, organise, tag, selectAll, total }: Props) {
  const { say, count } = useWording();
  const { selected, clear } = selection;
  if (selected.length === 0) return null;
  const isArchived = selected.every(({ state }) => state === 'archived');
  const isStarred = selected.every(({ isFavourite }) => isFavourite);
  return (
    <div class="selection" role="toolbar" aria-label={say('selection')}>
      <p role="status">{count('selected', selected.length)}</p>
      <CommandButton run={() => organise.archive(selected)} pressed={isArchived} shortcut="E">
        {say('standingArchive')}
      </CommandButton>
      <CommandButton run={() => organise.star(selected)} pressed={isStarred} shortcut="S">
        {say('standingStar')}
      </CommandButton>
      <CommandButton run={tag} shortcut="T">
        {say('tag')}
      </CommandButton>
      <CommandButton run={() => organise.unread(selected)} shortcut="U">
        {say('markUnread')}
      </CommandButton>
      <CommandButton run={() => organise.remove(selected)} shortcut="X">
        {say('remove')}
      </CommandButton>
      {selectAll && (
        <CommandButton run={selectAll} shortcut="A" look="quiet">
          {count('selectAll', total)}
        </CommandButton>
      )}
      <CommandButton run={clear} shortcut="Esc" look="quiet">
        {say('clearSelection')}
      </CommandButton>
    </div>
  );
}
