import { openLibraryWorker } from '../library/open-library-worker';
import { send } from '../messages';
import { FailureError, type Outcome, outcomeOf, resultOf } from '../outcome';

/** Makes one call to the library, wherever this browser lets its database live. */
export type LibraryOwner = (call: string, args: unknown[]) => Promise<Outcome<unknown>>;

/** The part of the extension that the offscreen page answers as. */
export const OFFSCREEN_OWNER = 'library-owner';

/**
 * The owner of the library's database in this browser, called from the background. The database takes one connection,
 * held by a worker; Chrome's service worker cannot start one, so an offscreen page holds it there.
 */
export function createLibraryOwner(): LibraryOwner {
  if (typeof chrome !== 'undefined' && chrome.offscreen) return offscreenOwner();
  // Firefox counts the library as durable only when asked, and grants it room by the disk then; Chrome needs no asking.
  navigator.storage.persist();
  return openLibraryWorker();
}

function offscreenOwner(): LibraryOwner {
  const ensured = onceAtATime(ensureOffscreenPage);
  const call = async (name: string, args: unknown[]) => {
    await ensured();
    const outcome = await send(OFFSCREEN_OWNER, name, args);
    if (!outcome) throw new FailureError('unanswered', 'The offscreen page gave no answer.');
    return outcome;
  };
  return async (name, args) => {
    // The page closes itself when idle: a call that met it closing is made again, once. Calls may be repeated safely.
    const first = await outcomeOf(() => call(name, args));
    return resultOf('error' in first ? await outcomeOf(() => call(name, args)) : first);
  };
}

async function ensureOffscreenPage(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: '/src/owner/index.html',
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Runs the worker that owns the library’s database.',
  });
}

/** Callers that come while the work is under way share it. */
function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
