import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../reading';
import { followReading } from '../way/follow';
import { createReadingNotes, type Noted } from './create-reading-notes';
import { seenOf } from './seen-of';

/** Without moving for so long, a reader has come to rest. */
const REST_MS = 500;

/**
 * Notes in the library how far the kept article with this id was read; nothing where it is not kept, or the window is
 * private. Answers whether the reader is at the end.
 */
export function useReadingNotes(reading: Reading, id: string | undefined): boolean {
  const { view, body, surface, effects } = reading;
  const { standing, copying } = effects;
  const [isAtEnd, setAtEnd] = useState(false);
  useEffect(() => {
    if (id === undefined) return;
    let isPrivate = true;
    const look = () => (view.current && body.current ? seenOf(view.current, body.current) : undefined);
    const note = (noted: Noted) => {
      // Called without waiting for anything: where the page goes the message is on its way before.
      if (!isPrivate) standing.noteReading({ id, ...noted }).catch(ignore);
    };
    const notes = createReadingNotes({ look, note, now: standing.now, after: copying.after });
    let stopResting = () => {};
    const stopFollowing = followReading(() => {
      stopResting();
      stopResting = copying.after(REST_MS, () => {
        setAtEnd(look()?.isAtEnd ?? false);
        notes.rest();
      });
    });
    const turn = () => notes.show(document.visibilityState === 'visible');
    addEventListener('pagehide', notes.leave);
    document.addEventListener('visibilitychange', turn);
    standing.isPrivate().then((found) => {
      isPrivate = found;
      if (surface === 'tab') note({ isOpened: true });
      turn();
    }, ignore);
    return () => {
      notes.leave();
      notes.stop();
      stopResting();
      stopFollowing();
      removeEventListener('pagehide', notes.leave);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [id, view, body, surface, standing, copying]);
  return isAtEnd;
}

/** What cannot be noted now is noted with the next step. */
function ignore(): void {}
