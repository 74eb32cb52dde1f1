import { useEffect, useState } from 'preact/hooks';
import { useStored } from '../../preferences/use-stored';
import type { Reading } from '../reading';
import { followReading } from './follow';
import { frameOf, isPaged, pagesOf } from './frame';
import { minutesBefore } from './minutes-before';
import { offsetInView } from './offset-in-view';
import { paceFactor } from './pace';
import { paceName } from './pace-name';
import { shownText } from './shown-text';
import { NO_PACES } from './way-effects';

/** How far the reader has come. */
export type Progress = {
  /** 0 to 1. */
  share: number;
  /** Minutes that the rest will take this reader. */
  minutesLeft: number;
  /** Counted from 0. Only where the article stands in pages. */
  page?: number;
  pages?: number;
};

/** How far the reader has come; undefined where the whole article is in view, so that there is nothing to say. */
export function useProgress({ article: { language }, view, body, effects }: Reading): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  const [paces = NO_PACES] = useStored(effects.way.paces);
  const factor = paceFactor(paces[paceName(language)]);
  useEffect(() => {
    const look = () => {
      if (view.current && body.current) setProgress(progressOf(view.current, body.current, language, factor));
    };
    look();
    return followReading(look);
  }, [view, body, language, factor]);
  return progress;
}

function progressOf(
  view: HTMLElement,
  body: HTMLElement,
  language: string | undefined,
  factor: number,
): Progress | undefined {
  const frame = frameOf(view);
  const share = frame.progress();
  if (share === undefined) return undefined;
  const text = shownText(body);
  const minutesTo = (offset: number) => minutesBefore(text, language, offset);
  const left = share >= 1 ? 0 : minutesTo(text.text.length) - minutesTo(offsetInView(text, frame));
  return { share, minutesLeft: left * factor, ...(isPaged() && pagesOf(view)) };
}
