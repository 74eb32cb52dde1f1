import { quantileOf } from '../bench/statistics';
import build from '../e2e/build';
import { choose } from '../e2e/choose-focus';
import { longPage } from '../e2e/long-page';
import { isAbsent, openSession } from '../e2e/open-session';
import { readInTab } from '../e2e/reader-tab';
import { type BrowserName, type View, waitFor } from '../e2e/view';
import { serveSample } from '../sample/serve.mjs';

/** Sections of the long log that come to at least 30,000 words. */
const SECTIONS = 75;
const FRAMES = 400;
/** CSS pixels in each frame: a wheel that is turned on and on, and a scroll bar that is dragged. */
const STEPS = { steady: 120, fast: 2400 };
/** A frame that comes later than this was held up: https://www.w3.org/TR/longtasks-1/. */
const LONG_TASK_MS = 50;

/** What a reader may have switched on while scrolling. */
const WAYS: Record<string, (tab: View) => Promise<unknown>> = {
  'reader tab': async () => {},
  'three lines bright': async (tab) => {
    await choose(tab, 'Three lines bright');
    await waitFor(tab, () => document.querySelector('.line') !== null);
  },
  'a word found throughout': async (tab) => {
    await choose(tab, 'Off');
    await tab.press('/', ...'entry');
    await waitFor(tab, () => (CSS.highlights.get('found')?.size ?? 0) > 1000);
  },
};

/**
 * Prints, for each browser, how evenly an article of 30,000 words scrolls in the reader tab, beside the page that it
 * comes from in the same run: milliseconds between two frames, and how many frames took as long as a long task.
 */
export async function run([repeats = '1']: string[]): Promise<void> {
  build();
  const server = await serveSample({ pages: { '/log': longPage({ sections: SECTIONS }) } });
  const address = `http://localhost:${server.port}/log`;
  for (const name of (['chrome', 'firefox'] as BrowserName[]).filter((candidate) => !isAbsent(candidate))) {
    const session = await openSession(name);
    const page = await session.openPage(address);
    await measure(name, 'the page itself', page, Number(repeats));
    const tab = await readInTab(session, address);
    const words = await waitFor(tab, () => document.querySelector('.article-body')?.textContent.split(/\s+/).length);
    console.log(`${name.padEnd(8)} ${words} words in the reader tab`);
    for (const [way, switchOn] of Object.entries(WAYS)) {
      await switchOn(tab);
      await measure(name, way, tab, Number(repeats));
    }
    await session.close();
  }
  await server.close();
}

async function measure(name: string, what: string, view: View, repeats: number): Promise<void> {
  for (const [kind, step] of Object.entries(STEPS)) {
    const all: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) all.push(...(await scroll(view, step)));
    const long = all.filter((frame) => frame > LONG_TASK_MS).length;
    console.log(
      `${name.padEnd(8)} ${what.padEnd(30)} ${kind.padEnd(6)} frame ${quantileOf(all, 0.5).toFixed(1)} ms ` +
        `(95 %: ${quantileOf(all, 0.95).toFixed(1)}, longest ${Math.max(...all).toFixed(1)}), ` +
        `${long} of ${all.length} over ${LONG_TASK_MS} ms`,
    );
  }
}

/** Scrolls so many pixels in each frame, back from the top again at the end. */
function scroll(view: View, step: number): Promise<number[]> {
  return view.evaluate(
    (pixels, most) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last: number | undefined;
        const next = (now: number) => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          if (frames.length >= most) return resolve(frames);
          const { scrollHeight, clientHeight } = document.documentElement;
          if (scrollY + clientHeight >= scrollHeight - 2) scrollTo({ top: 0, behavior: 'instant' });
          else scrollBy({ top: pixels, behavior: 'instant' });
          requestAnimationFrame(next);
          return undefined;
        };
        scrollTo({ top: 0, behavior: 'instant' });
        requestAnimationFrame(next);
      }),
    step,
    FRAMES,
  );
}
