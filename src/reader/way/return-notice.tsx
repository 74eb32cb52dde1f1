import { useEffect } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import { followReading } from './follow';
import type { Return } from './use-kept-place';

type Props = { returned: Return; forget: () => void; goOn: () => void; toTop: () => void };

/** Says that the article goes on where the reader stopped, or that the place is gone, until the reader goes on. */
export function ReturnNotice({ returned, forget, goOn, toTop }: Props) {
  const { say } = useWording();
  const { name } = returned;
  useForgetting(name !== 'none', forget);
  const share = name === 'none' ? 0 : Math.round(returned.share * 100);
  return (
    <div class="return" hidden={name === 'none'}>
      <p role="status">
        {name === 'continued' && say('wayContinued')}
        {name === 'lost' && say('wayLost', share)}
      </p>
      {name === 'continued' && (
        <CommandButton run={() => [toTop(), forget()]} shortcut="Home" look="quiet">
          {say('wayToTop')}
        </CommandButton>
      )}
      {name === 'lost' && (
        <CommandButton run={goOn} look="quiet">
          {say('wayGoOn', share)}
        </CommandButton>
      )}
      {name !== 'none' && (
        <CommandButton run={forget} shortcut="Esc" look="quiet">
          {say('close')}
        </CommandButton>
      )}
    </div>
  );
}

/** Of the window's height: who moves so far reads on. */
const READING_ON = 0.6;

/** Takes the notice away with Escape, and when the reader has moved on. */
function useForgetting(isShown: boolean, forget: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const at = () => scrollY + Math.abs(document.querySelector('.article')?.scrollLeft ?? 0);
    const from = at();
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') forget();
    };
    document.addEventListener('keydown', press);
    const stop = followReading(() => {
      if (Math.abs(at() - from) > innerHeight * READING_ON) forget();
    });
    return () => {
      document.removeEventListener('keydown', press);
      stop();
    };
  }, [isShown, forget]);
}
