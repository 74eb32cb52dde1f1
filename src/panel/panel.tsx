import { useCallback, useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { useShortcuts } from '../controls/use-shortcuts';
import { Popup, type PopupEffects } from '../popup/popup';
import { useWording } from '../wording-context';

export type PanelEffects = PopupEffects & {
  /** Calls back when another page comes to the front of the window, or the one that was read. Answers with what stops it. */
  onFront(tell: (isOther: boolean) => void): () => void;
  /** Calls back when the reader asks for the page in front elsewhere, as in its menu. Answers with what stops it. */
  onAsked(tell: () => void): () => void;
};

/** The reader view beside the page. It stays with what it shows until the reader asks for the page in front. */
export function Panel({ effects }: { effects: PanelEffects }) {
  const { say } = useWording();
  const [turn, setTurn] = useState(0);
  const [isOther, setOther] = useState(false);
  const read = useCallback(() => {
    setOther(false);
    setTurn((before) => before + 1);
  }, []);
  useEffect(() => effects.onFront(setOther), [effects]);
  useEffect(() => effects.onAsked(read), [effects, read]);
  useShortcuts({ r: isOther ? read : undefined });
  return (
    <>
      <div class="follow" hidden={!isOther}>
        <p role="status">{isOther && say('panelOther')}</p>
        <CommandButton run={read} shortcut="R" look="main">
          {say('panelRead')}
        </CommandButton>
      </div>
      <Popup key={turn} effects={effects} surface="panel" />
    </>
  );
}
