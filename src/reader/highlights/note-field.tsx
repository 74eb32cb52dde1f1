import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../../wording-context';

type Props = {
  note: string;
  save: (note: string) => void;
  after: (milliseconds: number, run: () => void) => () => void;
};

/** Without a key for so long, what is written is saved. */
const PAUSE_MS = 600;

/** A note, saved as it is written: in each pause, and when the field or the page is left. */
export function NoteField({ note, save, after }: Props) {
  const { say } = useWording();
  const pending = useRef<{ text: string; stop: () => void } | undefined>(undefined);
  const latest = useRef(save);
  latest.current = save;
  const flush = useRef(() => {
    const { text, stop } = pending.current ?? {};
    stop?.();
    pending.current = undefined;
    if (text !== undefined) latest.current(text);
  }).current;
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return (
    <label class="highlight-note">
      {say('highlightNote')}
      <textarea
        rows={3}
        defaultValue={note}
        dir="auto"
        placeholder={say('highlightNotePlaceholder')}
        onInput={({ currentTarget }) => {
          pending.current?.stop();
          pending.current = { text: currentTarget.value, stop: after(PAUSE_MS, flush) };
        }}
        onBlur={flush}
      />
    </label>
  );
}
