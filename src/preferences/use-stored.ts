import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredValue } from './stored-value';

/** A stored value and what changes it, here at once and in every other page. `undefined` until it has been read. */
export function useStored<T>(stored: StoredValue<T>, initial?: T): [T | undefined, (next: T) => void] {
  const [value, setValue] = useState<T | undefined>(initial);
  useEffect(() => {
    let isCurrent = true;
    // What the reader changes while it is being read stands.
    const stop = stored.listen(setValue);
    stored.read().then(
      (read) => setValue((before) => (isCurrent && before === initial ? read : before)),
      () => {
        // Storage that cannot be read leaves the initial value; writing will say what is wrong.
      },
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [stored, initial]);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      stored.write(next);
    },
    [stored],
  );
  return [value, change];
}
