import { useEffect } from 'preact/hooks';
import type { AloudSession } from './create-aloud-session';
import type { AloudState } from './create-player';
import type { MediaKeys } from './media-keys';

/** Gives the media keys to the reading while there is one. */
export function useMediaKeys(keys: MediaKeys, title: string, name: AloudState['name'], session: AloudSession): void {
  const isPlaying = name === 'speaking' || name === 'starting';
  const isOn = isPlaying || name === 'paused';
  useEffect(() => {
    if (!isOn) return;
    const { toggle, stop, move } = session;
    const orders = {
      play: () => !isPlaying && toggle(),
      pause: () => isPlaying && toggle(),
      stop,
      back: () => move('sentence', -1),
      on: () => move('sentence', 1),
    };
    keys.take({ title, isPlaying, orders });
    return () => keys.take(undefined);
  }, [keys, title, isOn, isPlaying, session]);
}
