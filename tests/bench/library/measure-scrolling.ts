import type { Session, View } from '../../e2e/view';
import { waitFor } from '../../e2e/view';

export type Scrolled = {
  /** How many entries there were at the end. */
  entries: number;
  /** Milliseconds between two frames, while more of the list comes, and in the whole of it. */
  growing: number[];
  whole: number[];
  /** Milliseconds from the key to what it says, with the whole list there. */
  star: number;
};

/** A list that is longer than this nobody scrolls through. */
const MOST = 10_000;
const STEP_PX = 1200;
/** Frames of the way through the whole list. */
const WHOLE_FRAMES = 300;

/** Scrolls through the shelf to its end, and once more when all of it is there. */
export async function measureScrolling(session: Session, count: number): Promise<Scrolled> {
  const shelf = await session.openExtensionPage('src/shelf/index.html?scrolling');
  await waitFor(shelf, () => document.querySelector('.entry') !== null);
  const wanted = Math.min(count, MOST);
  const growing = await scroll(shelf, STEP_PX, wanted);
  await shelf.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const height = await shelf.evaluate(() => document.documentElement.scrollHeight);
  const whole = await scroll(shelf, Math.ceil(height / WHOLE_FRAMES), 0);
  const entries = await shelf.evaluate(() => document.querySelectorAll('.entry').length);
  await shelf.press('j');
  const began = await shelf.evaluate(() => performance.now());
  await shelf.press('s');
  await waitFor(shelf, () => document.querySelector('.toast:not([hidden]) .button') !== null);
  const star = (await shelf.evaluate(() => performance.now())) - began;
  await shelf.press('z');
  return { entries, growing, whole, star };
}

/** Scrolls so many pixels in each frame, until there are `wanted` entries and the end is reached. Answers the frames. */
function scroll(shelf: View, step: number, wanted: number): Promise<number[]> {
  return shelf.evaluate(
    (pixels, least) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last: number | undefined;
        const next = (now: number) => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          const { scrollHeight, clientHeight } = document.documentElement;
          const isEnd = scrollY + clientHeight >= scrollHeight - 2;
          if (isEnd && document.querySelectorAll('.entry').length >= least) return resolve(frames);
          scrollBy({ top: pixels, behavior: 'instant' });
          requestAnimationFrame(next);
          return undefined;
        };
        requestAnimationFrame(next);
      }),
    step,
    wanted,
  );
}
