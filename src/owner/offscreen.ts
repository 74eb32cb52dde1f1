import { openLibraryWorker } from '../library/open-library-worker';
import { answer } from '../messages';
import { resultOf } from '../outcome';
import { closeWhenIdle } from './close-when-idle';
import { OFFSCREEN_OWNER } from './library-owner';

/** An open database costs the reader memory: after this long without a call the page goes, and comes back when called. */
const IDLE_MS = 5 * 60_000;

const library = openLibraryWorker();
const busy = closeWhenIdle(IDLE_MS, () => window.close());

answer(OFFSCREEN_OWNER, async (call, args) => resultOf(await busy(() => library(call, args))));
