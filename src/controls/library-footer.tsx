import { useWording } from '../wording-context';
import { CommandButton } from './command-button';

/** The way to the library from a page that has no article to show. */
export function LibraryFooter({ open }: { open: () => void }) {
  const { say } = useWording();
  return (
    <footer class="bar">
      <CommandButton run={open} shortcut="L">
        {say('library')}
      </CommandButton>
    </footer>
  );
}
