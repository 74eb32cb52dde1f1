import { useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Summary } from '../library/library-types';
import { useWording } from '../wording-context';

type Props = { find: () => Promise<Summary | undefined>; open: (id: string) => void };

/** Offers the kept copy of an address that shows no article any more: the page may have changed, or be blocked or gone. */
export function KeptCopy({ find, open }: Props) {
  const { say, day } = useWording();
  const [kept, setKept] = useState<Summary>();
  useEffect(() => {
    find().then(setKept, () => setKept(undefined));
  }, [find]);
  if (!kept) return null;
  return (
    <aside class="kept-copy">
      <p>
        <strong>{kept.title}</strong> {say('keptCopyHere', day(kept.kept))}
      </p>
      <CommandButton run={() => open(kept.id)} look="main">
        {say('readKeptCopy')}
      </CommandButton>
    </aside>
  );
}
