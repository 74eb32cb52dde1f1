import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { type Shortcuts, useShortcuts } from '../../controls/use-shortcuts';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { isPaged } from '../way/frame';
import { EndPanel } from './end-panel';
import { StandingButtons } from './standing-buttons';
import { type Deeds, useDeeds } from './use-deeds';
import { useKeptCopy } from './use-kept-copy';
import { useReadingNotes } from './use-reading-notes';

/** Where a kept article stands in the library: how far it was read, archived, starred; and what comes after it. */
export function useStanding(reading: Reading): Tool {
  const { copy, refresh } = useKeptCopy(reading);
  const isAtEnd = useReadingNotes(reading, copy?.id);
  const deeds = useDeeds(reading, copy, refresh);
  const [isClosed, setClosed] = useState(false);
  const close = useCallback(() => setClosed(true), []);
  useEffect(() => setClosed(false), [isAtEnd]);
  const { archive, star, undo } = deeds;
  // Goes before the surface's own undo, which is about keeping.
  useShortcuts(useMemo((): Shortcuts => (undo ? { z: undo } : {}), [undo]));
  const isOver = isAtEnd && !isClosed && isPaged();
  const shortcuts = useMemo(
    (): Shortcuts => ({ ...(archive && { e: archive, s: star }), ...(isOver && { Escape: close }) }),
    [archive, star, isOver, close],
  );
  if (!copy || !archive || !star) return { name: 'standing' };
  return {
    name: 'standing',
    shortcuts,
    button: <StandingButtons copy={copy} archive={archive} star={star} look="quiet" />,
    panel: <DeedLine deeds={deeds} />,
    end: (
      <EndPanel
        reading={reading}
        copy={copy}
        archive={archive}
        star={star}
        isAtEnd={isAtEnd && !isClosed}
        close={close}
      />
    ),
    ...(reading.surface !== 'tab' && { isRare: true }),
  };
}

/** Says what was done, and takes it back. */
function DeedLine({ deeds: { told, undo } }: { deeds: Deeds }) {
  const { say } = useWording();
  return (
    <div class={told?.isFailure ? 'deed-line failed' : 'deed-line'} data-is-empty={!told}>
      <p role="status">{told?.text}</p>
      {told && undo && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
    </div>
  );
}
