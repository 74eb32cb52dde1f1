/** Calls `close` when no work has been under way for `idleMs` milliseconds. Answers with what wraps each piece of work. */
export function closeWhenIdle(idleMs: number, close: () => void) {
  let underWay = 0;
  let timer = setTimeout(close, idleMs);
  return async <T>(work: () => Promise<T>): Promise<T> => {
    clearTimeout(timer);
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      if (underWay === 0) timer = setTimeout(close, idleMs);
    }
  };
}
