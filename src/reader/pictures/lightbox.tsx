import { useEffect, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { keepKeys } from '../../controls/keep-keys';
import { useWording } from '../../wording-context';
import type { Picture } from './pictures-in';
import { useZoom } from './use-zoom';

type Props = { pictures: Picture[]; index: number; close: () => void; direction: 'ltr' | 'rtl' };

/** One step of a key. */
const STEP = 1.5;
/** CSS pixels that a key moves a picture. */
const NUDGE = 80;

/** Pictures one at a time, as large as the window, to be enlarged and moved. */
export function Lightbox({ pictures, index, close, direction }: Props) {
  const { say } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(index);
  const { stage, image, style, isWhole, zoom, pan, reset, gestures } = useZoom();
  const picture = pictures[at];
  useEffect(() => dialog.current?.showModal(), []);

  const turn = (by: number) => {
    reset();
    setAt((before) => Math.min(pictures.length - 1, Math.max(0, before + by)));
  };
  const ahead = direction === 'rtl' ? -1 : 1;
  const keys: Record<string, () => void> = {
    ArrowRight: () => turn(ahead),
    ArrowLeft: () => turn(-ahead),
    Home: () => turn(-pictures.length),
    End: () => turn(pictures.length),
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': reset,
    'Shift+ArrowRight': () => pan({ x: -NUDGE, y: 0 }),
    'Shift+ArrowLeft': () => pan({ x: NUDGE, y: 0 }),
    'Shift+ArrowDown': () => pan({ x: 0, y: -NUDGE }),
    'Shift+ArrowUp': () => pan({ x: 0, y: NUDGE }),
  };
  const press = (event: KeyboardEvent) => {
    keepKeys(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const run = keys[event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <dialog class="lightbox" aria-label={say('pictures')} ref={dialog} onClose={close} onKeyDown={press}>
      <div class={isWhole ? 'stage' : 'stage enlarged'} ref={stage} {...gestures}>
        <img
          src={picture?.src}
          alt={picture?.alt ?? ''}
          ref={image}
          style={style}
          referrerpolicy="no-referrer"
          draggable={false}
        />
      </div>
      <div class="lightbox-foot">
        <p class="lightbox-caption" dir="auto" role="status">
          {pictures.length > 1 && <span class="lightbox-count">{say('pictureCount', at + 1, pictures.length)}</span>}
          {picture?.caption || picture?.alt}
        </p>
        <div class="lightbox-tools">
          {pictures.length > 1 && (
            <>
              <CommandButton run={() => turn(-1)} shortcut={ahead > 0 ? '←' : '→'} disabled={at === 0}>
                {say('findPrevious')}
              </CommandButton>
              <CommandButton run={() => turn(1)} shortcut={ahead > 0 ? '→' : '←'} disabled={at === pictures.length - 1}>
                {say('findNext')}
              </CommandButton>
            </>
          )}
          <CommandButton run={() => zoom(1 / STEP)} shortcut="−" disabled={isWhole}>
            {say('pictureSmaller')}
          </CommandButton>
          <CommandButton run={() => zoom(STEP)} shortcut="+">
            {say('pictureLarger')}
          </CommandButton>
          <CommandButton run={() => dialog.current?.close()} shortcut="Esc">
            {say('close')}
          </CommandButton>
        </div>
      </div>
    </dialog>
  );
}
