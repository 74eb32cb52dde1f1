import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../library/library-types';
import type { Reading } from '../reading';

/** The kept copy of the article that is read, as it stands now, wherever that was changed; and what looks again. */
export function useKeptCopy({ article, effects }: Reading): {
  copy: Summary | undefined;
  refresh: () => Promise<void>;
} {
  const { standing } = effects;
  const [copy, setCopy] = useState<Summary>();
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    try {
      const found = await standing.find(article);
      if (question === asked.current) setCopy(found);
    } catch {
      // The library cannot be asked now: what is known stands, and what is done next will say what is wrong.
    }
  }, [standing, article]);
  useEffect(() => {
    refresh();
    return standing.onChange(refresh);
  }, [standing, refresh]);
  return { copy, refresh };
}
