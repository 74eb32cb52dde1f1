import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';
import { followReading } from '../way/follow';
import { pagesOf, turnTo } from '../way/frame';
import { keysAreFree } from './keys-are-free';
import { useKeptPage } from './use-kept-page';
import { usePageGestures } from './use-page-gestures';

/** Sets the text in pages of one or two columns, to be turned by keys, at the edges of the window, by wheel and by swiping. */
export function PageTurner({ reading }: { reading: Reading }) {
  const { say } = useWording();
  const { view, article } = reading;
  const [{ page, pages }, setPages] = useState({ page: 0, pages: 1 });
  useKeptPage(reading);
  useEffect(() => {
    const look = () => view.current && setPages(pagesOf(view.current));
    look();
    return followReading(look);
  }, [view]);
  const turn = useCallback(
    (by: number) => {
      if (view.current) turnTo(view.current, pagesOf(view.current).page + by);
    },
    [view],
  );
  const isRightToLeft = article.direction === 'rtl';
  usePageKeys(turn, isRightToLeft);
  usePageGestures(view, turn, isRightToLeft);
  return (
    <div class="turner" dir={article.direction}>
      <button
        type="button"
        class="turn back"
        onClick={() => turn(-1)}
        disabled={page === 0}
        aria-label={say('pageBack')}
      />
      <button
        type="button"
        class="turn on"
        onClick={() => turn(1)}
        disabled={page >= pages - 1}
        aria-label={say('pageOn')}
      />
      <p class="page-said" role="status">
        {say('wayPage', page + 1, pages)}
      </p>
    </div>
  );
}

function usePageKeys(turn: (by: number) => void, isRightToLeft: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = stepOf(event, isRightToLeft ? -1 : 1);
      if (!by || !keysAreFree(event)) return;
      event.preventDefault();
      turn(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [turn, isRightToLeft]);
}

function stepOf({ key, shiftKey }: KeyboardEvent, ahead: 1 | -1): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    PageDown: 1,
    PageUp: -1,
    ' ': shiftKey ? -1 : 1,
    End: Number.MAX_SAFE_INTEGER,
  };
  return steps[key];
}
