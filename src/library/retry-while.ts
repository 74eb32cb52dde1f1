type Patience = { delaysMs: readonly number[]; wait: (ms: number) => Promise<void> };

/** Does `work` again after each delay for as long as it fails in a way that passes; then fails as `work` last did. */
export async function retryWhile<T>(
  passes: (thrown: unknown) => boolean,
  work: () => Promise<T>,
  { delaysMs, wait }: Patience,
): Promise<T> {
  for (const delayMs of delaysMs) {
    try {
      return await work();
    } catch (thrown) {
      if (!passes(thrown)) throw thrown;
    }
    await wait(delayMs);
  }
  return work();
}
