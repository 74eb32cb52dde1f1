/** Browsers round their clock to 0.1 ms: what is faster than this is run in a batch and the batch divided. */
const SHORTEST_BATCH_MILLISECONDS = 2;
const MOST_RUNS_IN_A_BATCH = 50;

/** Runs `work` `repeats` times: the last value, and the shortest time that a run took (ms). */
export function shortestTime<T>(work: () => T, repeats: number): { value: T; milliseconds: number } {
  let runs = 1;
  let { value, milliseconds } = timed(work, runs);
  for (let repeat = 1; repeat < repeats; repeat += 1) {
    if (milliseconds < SHORTEST_BATCH_MILLISECONDS) {
      runs = Math.min(MOST_RUNS_IN_A_BATCH, Math.ceil(SHORTEST_BATCH_MILLISECONDS / Math.max(milliseconds, 0.01)));
    }
    const next = timed(work, runs);
    value = next.value;
    // A first run shorter than the clock's step says nothing.
    milliseconds = milliseconds < 0.1 ? next.milliseconds : Math.min(milliseconds, next.milliseconds);
  }
  return { value, milliseconds };
}

/** How long a plain walk over all elements and texts of a document takes (ms): the unit that tools are compared in. */
export function traversalTime(document: Document, repeats: number): number {
  return shortestTime(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    return nodes;
  }, repeats + 1).milliseconds;
}

function timed<T>(work: () => T, runs: number): { value: T; milliseconds: number } {
  const start = performance.now();
  let value = work();
  for (let run = 1; run < runs; run += 1) value = work();
  return { value, milliseconds: (performance.now() - start) / runs };
}
