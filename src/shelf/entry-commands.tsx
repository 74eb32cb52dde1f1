import type { ComponentChildren } from 'preact';
import type { Summary } from '../library/library-types';
import { useWording } from '../wording-context';
import { Icon } from './shelf-icons';

/** What can be done with an article where it stands in the list. */
export type EntryDeeds = Record<'star' | 'archive' | 'tag' | 'remove', (articles: Summary[]) => void>;

/** The buttons of one entry. */
export function EntryCommands({ summary, deeds }: { summary: Summary; deeds: EntryDeeds }) {
  const { say } = useWording();
  const { title, isFavourite, state } = summary;
  return (
    <div class="entry-commands">
      <IconButton label={say('starNamed', title)} shortcut="S" pressed={isFavourite} run={() => deeds.star([summary])}>
        <Icon name="star" />
      </IconButton>
      <IconButton
        label={say('archiveNamed', title)}
        shortcut="E"
        pressed={state === 'archived'}
        run={() => deeds.archive([summary])}
      >
        <Icon name="archive" />
      </IconButton>
      <IconButton label={say('tagNamed', title)} shortcut="T" run={() => deeds.tag([summary])}>
        <Icon name="tag" />
      </IconButton>
      <IconButton label={say('removeNamed', title)} shortcut="X" run={() => deeds.remove([summary])}>
        <Icon name="remove" />
      </IconButton>
    </div>
  );
}

type ButtonProps = {
  label: string;
  shortcut: string;
  pressed?: boolean;
  run: () => void;
  children: ComponentChildren;
};

function IconButton({ label, shortcut, pressed, run, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={`${label} (${shortcut})`}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={run}
    >
      {children}
    </button>
  );
}
