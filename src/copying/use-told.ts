import { useCallback, useEffect, useState } from 'preact/hooks';

export type Told = { text: string; isFailure: boolean };

/** Long enough to be read; a screen reader says it at once. */
const TOLD_MS = 6_000;

/** What the reader was told last, for a while. */
export function useTold(after: (milliseconds: number, run: () => void) => () => void) {
  const [told, setTold] = useState<Told>();
  useEffect(() => (told ? after(TOLD_MS, () => setTold(undefined)) : undefined), [told, after]);
  return { told, tell: useCallback((next: Told) => setTold(next), []) };
}
