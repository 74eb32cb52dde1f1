import { useEffect, useState } from 'preact/hooks';
import type { AloudEffects } from './create-aloud-effects';
import type { Speaking } from './speaking';

/** What speaks, from the moment on when it is wanted and loaded. */
export function useSpeaking({ load }: AloudEffects, isWanted: boolean): Speaking | undefined {
  const [speaking, setSpeaking] = useState<Speaking>();
  useEffect(() => {
    if (isWanted) load().then(setSpeaking);
  }, [load, isWanted]);
  return speaking;
}
