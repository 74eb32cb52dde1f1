import { useEffect } from 'preact/hooks';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';
import { observeSize } from './follow';
import { ReturnNotice } from './return-notice';
import { useKeptPlace } from './use-kept-place';
import { useMeasuredPace } from './use-measured-pace';
import { type Progress, useProgress } from './use-progress';

/** How far the reader has come, as a line along the bar and in words at the foot. */
export function WayPanel({ reading, toTop }: { reading: Reading; toTop: () => void }) {
  const progress = useProgress(reading);
  const { returned, forget, goOn } = useKeptPlace(reading);
  useMeasuredPace(reading);
  useBarHeight();
  const words = useProgressWords(progress);
  const { say } = useWording();
  return (
    <>
      {progress && (
        <section aria-label={say('wayProgress')}>
          <ProgressLine progress={progress} words={words} />
          <p class="way" aria-hidden="true">
            {words}
          </p>
        </section>
      )}
      <ReturnNotice returned={returned} forget={forget} goOn={goOn} toTop={toTop} />
    </>
  );
}

function ProgressLine({ progress, words }: { progress: Progress; words: string }) {
  const { say } = useWording();
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={say('wayProgress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(progress.share)}
      aria-valuetext={words}
      style={{ '--share': String(progress.share) }}
    />
  );
}

function useProgressWords(progress: Progress | undefined): string {
  const { say, count } = useWording();
  if (!progress) return '';
  const { share, minutesLeft, page, pages } = progress;
  const where = page === undefined || !pages ? say('wayShare', percent(share)) : say('wayPage', page + 1, pages);
  if (minutesLeft === 0) return where;
  return `${where} · ${minutesLeft < 1 ? say('wayLessThanMinute') : count('wayMinutesLeft', Math.round(minutesLeft))}`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Tells the style sheet how high the bar is, which wraps where the window is narrow. */
function useBarHeight(): void {
  useEffect(
    () =>
      observeSize('body > .bar', ({ offsetHeight }) => {
        document.documentElement.style.setProperty('--bar-height', `${offsetHeight}px`);
      }),
    [],
  );
}
