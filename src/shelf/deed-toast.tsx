import { useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { useWording } from '../wording-context';
import type { DeedNews, Deeds } from './use-deeds';

/** As long as one needs to read it and to reach for the button; the key takes it back later, too. */
const TOLD_MS = 15_000;

type Props = { deeds: Deeds; after: (ms: number, run: () => void) => () => void };

/** What was done last, for a while, with the way back. */
export function DeedToast({ deeds, after }: Props) {
  const { news } = deeds;
  const [past, setPast] = useState<DeedNews>();
  const isOver = news === past;
  useEffect(() => {
    if (!news || news.name === 'failed') return undefined;
    return after(TOLD_MS, () => setPast(news));
  }, [news, after]);
  return (
    <div class="toast" hidden={!news || isOver}>
      <DeedTold deeds={deeds} />
    </div>
  );
}

/** What was done last, with the way back. */
export function DeedTold({ deeds }: { deeds: Deeds }) {
  const { say, failure } = useWording();
  const { news, canUndo, canRedo, undo, redo } = deeds;
  const told = () => {
    if (!news || news.name === 'working') return '';
    if (news.name === 'failed') return failure(news.failure);
    return news.name === 'undone' ? say('deedUndone', news.told) : news.told;
  };
  return (
    <>
      <p role="status" class={news?.name === 'failed' ? 'failed' : undefined}>
        {told()}
      </p>
      {news?.name === 'done' && canUndo && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
      {news?.name === 'undone' && canRedo && (
        <CommandButton run={redo} shortcut="Shift+Z" look="quiet">
          {say('redo')}
        </CommandButton>
      )}
    </>
  );
}
