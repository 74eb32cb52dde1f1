import { useEffect } from 'preact/hooks';
import { useStored } from '../../preferences/use-stored';
import type { Reading, Tool } from '../reading';
import { createReadingClock } from './create-reading-clock';

/** Between one call of the library and the next. */
const PAUSE_MS = 60_000;
const SIGNS = ['scroll', 'keydown', 'pointermove', 'pointerdown', 'wheel'];

/** Counts how long the reader reads, where the reader has asked for that; never in a private window. */
export function useReadingTime({ effects }: Reading): Tool {
  const { time, standing, copying } = effects;
  const [isCounted] = useStored(time.isCounted);
  useEffect(() => {
    if (!isCounted) return;
    let isCurrent = true;
    let stop = () => {};
    standing.isPrivate().then(
      (isPrivate) => {
        if (isCurrent && !isPrivate) stop = countTime(time, copying.after);
      },
      () => {
        // A window that cannot be asked may be a private one.
      },
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [isCounted, time, standing, copying]);
  return { name: 'time' };
}

/** Answers with what stops it. */
function countTime(time: Reading['effects']['time'], after: Reading['effects']['copying']['after']): () => void {
  const clock = createReadingClock(time);
  let stopWaiting = () => {};
  const hand = () => {
    const days = clock.take();
    // What the library does not take is lost: a minute of the reader's statistics.
    if (days.length > 0) time.add(days).catch(() => {});
  };
  const handInTurn = () => {
    hand();
    stopWaiting = after(PAUSE_MS, handInTurn);
  };
  const attend = (isAttending: boolean) => {
    clock.attend(isAttending);
    // Called without waiting for anything: where the page goes the message is on its way before.
    if (!isAttending) hand();
  };
  const turn = () => attend(document.visibilityState === 'visible' && document.hasFocus());
  const leave = () => attend(false);
  for (const sign of SIGNS) document.addEventListener(sign, clock.sign, { capture: true, passive: true });
  for (const change of ['focus', 'blur']) addEventListener(change, turn);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', turn);
  turn();
  handInTurn();
  return () => {
    leave();
    stopWaiting();
    for (const sign of SIGNS) document.removeEventListener(sign, clock.sign, { capture: true });
    for (const change of ['focus', 'blur']) removeEventListener(change, turn);
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', turn);
  };
}
