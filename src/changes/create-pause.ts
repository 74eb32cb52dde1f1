/** How long the page may not answer: less than a reader notices (RAIL asks for 50 ms at most). */
const LONGEST_WORK_MS = 16;

/** A pause that is one only where work has gone on for long enough. `now` in milliseconds; `rest` lets the page live. */
export function createPause(now: () => number, rest: () => Promise<void>): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < LONGEST_WORK_MS) return;
    await rest();
    since = now();
  };
}
