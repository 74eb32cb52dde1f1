import type { Session, View } from '../../e2e/view';
import { waitFor } from '../../e2e/view';

/** `frames`: milliseconds between two; `waiting`: in how many of them entries were seen that had not come yet. */
export type Frames = { frames: number[]; waiting: number };

export type Scrolled = {
  /** How many entries the list has. */
  entries: number;
  /** One and a half windows with each frame, and the whole list in 300 frames. */
  fast: Frames;
  whole: Frames;
  /** Milliseconds from the key to what it says. */
  star: number;
};

const STEP_PX = 1200;
const MOST_FRAMES = 1200;
/** Frames of the way through the whole list. */
const WHOLE_FRAMES = 300;

/** Scrolls through the shelf twice, and gives an entry at its end a star. */
export async function measureScrolling(session: Session): Promise<Scrolled> {
  const shelf = await session.openExtensionPage('src/shelf/index.html?scrolling');
  await waitFor(shelf, () => document.querySelector('.entry') !== null);
  const fast = await scroll(shelf, STEP_PX);
  await shelf.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const height = await shelf.evaluate(() => document.documentElement.scrollHeight);
  const whole = await scroll(shelf, Math.ceil(height / WHOLE_FRAMES));
  const entries = await shelf.evaluate(() => Number(document.querySelector('.entry')?.ariaSetSize));
  await waitFor(shelf, () => document.querySelector('.entry-to-come') === null);
  await shelf.press('j');
  const began = await shelf.evaluate(() => performance.now());
  await shelf.press('s');
  await waitFor(shelf, () => document.querySelector('.toast:not([hidden]) .button') !== null);
  const star = (await shelf.evaluate(() => performance.now())) - began;
  await shelf.press('z');
  return { entries, fast, whole, star };
}

/** Scrolls so many pixels in each frame, to the end or for as many frames as are enough. */
function scroll(shelf: View, step: number): Promise<Frames> {
  return shelf.evaluate(
    (pixels, most) =>
      new Promise<Frames>((resolve) => {
        const frames: number[] = [];
        let waiting = 0;
        let last: number | undefined;
        const isWaiting = () =>
          [...document.querySelectorAll('.entry-to-come')].some((entry) => {
            const { top, bottom } = entry.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
        const next = (now: number) => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          if (isWaiting()) waiting += 1;
          const { scrollHeight, clientHeight } = document.documentElement;
          const isEnd = scrollY + clientHeight >= scrollHeight - 2;
          if (isEnd || frames.length >= most) return resolve({ frames, waiting });
          scrollBy({ top: pixels, behavior: 'instant' });
          requestAnimationFrame(next);
          return undefined;
        };
        requestAnimationFrame(next);
      }),
    step,
    MOST_FRAMES,
  );
}
