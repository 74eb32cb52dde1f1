/** What is seen of an article's text. */
export type Seen = {
  /** 0 to 1: how much of the article has gone by. */
  share: number;
  /** Whether more of the text has gone by than anybody sees at a glance, or all of it is in view at once. */
  isUnderWay: boolean;
  /** Whether the end of the text is in view. */
  isAtEnd: boolean;
};

export type Noted = { isOpened?: true; progress?: number; isBegun?: true; isFinished?: true };

type Parts = {
  /** What is seen now; undefined where nothing is shown. */
  look(): Seen | undefined;
  note(noted: Noted): void;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Runs something after so many milliseconds. Answers with what stops that. */
  after(milliseconds: number, run: () => void): () => void;
};

/** In view for no longer, an article has been glanced at, not read. */
export const BEGUN_MS = 8_000;
/** Between one note and the next, unless the reader leaves or comes to the end. */
export const PAUSE_MS = 5_000;
/** Of the article: less is not worth a note. */
const STEP = 0.005;

/**
 * Notes how far an article was read: from when it is truly begun (in view for a while, and past the beginning), where
 * the reader is, not how far the reader has ever been, since there it goes on the next time; and its end, once. Who has
 * come to the end may leaf back: it stays read to the end until it is opened anew.
 */
export function createReadingNotes({ look, note, now, after }: Parts) {
  let seenFor = 0;
  let since: number | undefined;
  let isBegun = false;
  let isFinished = false;
  let progress: number | undefined;
  let noted = Number.NEGATIVE_INFINITY;
  let stopWaiting = () => {};

  const timeInView = () => seenFor + (since === undefined ? 0 : now() - since);

  /** When nothing is to be noted yet, answers for how many milliseconds. */
  function wait(isLeaving: boolean, seen: Seen): number {
    if (!isBegun) return BEGUN_MS - timeInView();
    return isLeaving || seen.isAtEnd ? 0 : noted + PAUSE_MS - now();
  }

  function write(seen: Seen): void {
    const come = seen.isAtEnd ? 1 : seen.share;
    if (isBegun && !seen.isAtEnd && Math.abs(come - (progress ?? 0)) < STEP) return;
    note({
      progress: come,
      ...(!isBegun && { isOpened: true, isBegun: true }),
      ...(seen.isAtEnd && { isFinished: true }),
    });
    isBegun = true;
    isFinished = seen.isAtEnd;
    progress = come;
    noted = now();
  }

  function settle(isLeaving = false): void {
    stopWaiting();
    const seen = isFinished ? undefined : look();
    if (!seen?.isUnderWay) return;
    const milliseconds = wait(isLeaving, seen);
    if (milliseconds <= 0) write(seen);
    else if (since !== undefined) stopWaiting = after(milliseconds, settle);
  }

  return {
    /** The article is in view from now on, or it is not. */
    show(isInView: boolean): void {
      if (isInView === (since !== undefined)) return;
      if (!isInView) settle(true);
      seenFor = timeInView();
      since = isInView ? now() : undefined;
      if (isInView) settle();
      else stopWaiting();
    },
    /** The reader has moved and come to rest. */
    rest: () => settle(),
    /** The page goes. */
    leave: () => settle(true),
    stop: () => stopWaiting(),
  };
}
