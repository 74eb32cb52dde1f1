import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Scroller } from './scroller';

/** Keeps in sight what is spoken, until the reader scrolls away from it; scrolling back to it follows again. */
export function useFollowing(scroller: Scroller) {
  const [isFollowing, setFollowing] = useState(true);
  const wanted = useRef(true);
  const spoken = useRef<Range | undefined>(undefined);
  const follow = useCallback((follows: boolean) => {
    wanted.current = follows;
    setFollowing(follows);
  }, []);
  const show = useCallback(
    (range: Range | undefined) => {
      if (!spoken.current) follow(true);
      spoken.current = range;
      if (range && wanted.current && !scroller.shows(range)) scroller.bring(range);
    },
    [scroller, follow],
  );
  useEffect(
    () => scroller.onReaderScroll(() => spoken.current && follow(scroller.shows(spoken.current))),
    [scroller, follow],
  );
  const followAgain = useCallback(() => {
    follow(true);
    if (spoken.current) scroller.bring(spoken.current);
  }, [scroller, follow]);
  return { isFollowing, show, followAgain };
}
