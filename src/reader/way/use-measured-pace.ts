import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../reading';
import { type Measuring, measurePace } from './measure-pace';
import { minutesBefore } from './minutes-before';
import { withReading } from './pace';
import { paceName } from './pace-name';
import { type Rest, useSettled } from './use-settled';

/** Measures how fast the reader reads, from one rest to the next, while the page is in front. */
export function useMeasuredPace(reading: Reading): void {
  const { article, effects } = reading;
  const since = useRef<Measuring>(undefined);
  const tell = useCallback(
    ({ text, offset }: Rest) => {
      const now = { time: performance.now(), read: minutesBefore(text, article.language, offset) };
      const { next, reading: piece } = measurePace(since.current, now);
      since.current = document.visibilityState === 'visible' ? next : undefined;
      if (!piece) return;
      const name = paceName(article.language);
      const { paces } = effects.way;
      paces.read().then((before) => paces.write({ ...before, [name]: withReading(before[name], piece) }));
    },
    [article, effects],
  );
  useSettled(reading, tell);
  useEffect(() => {
    // Time in another window is not spent reading this one.
    const pause = () => {
      since.current = undefined;
    };
    addEventListener('blur', pause);
    document.addEventListener('visibilitychange', pause);
    return () => {
      removeEventListener('blur', pause);
      document.removeEventListener('visibilitychange', pause);
    };
  }, []);
}
