import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CountedTag, ViewCounts } from '../library/organise-types';

export type OverviewEffects = {
  countViews(): Promise<ViewCounts>;
  tags(): Promise<CountedTag[]>;
  onChange(tell: () => void): () => void;
};

/** How much there is in each view, and the tags, as they are now. `isReady`: when the list, which matters more, is there. */
export function useOverview(effects: OverviewEffects, isReady: boolean) {
  const [counts, setCounts] = useState<ViewCounts>();
  const [tags, setTags] = useState<CountedTag[]>([]);
  const reload = useCallback(async () => {
    try {
      const [counted, listed] = await Promise.all([effects.countViews(), effects.tags()]);
      setCounts(counted);
      setTags(listed);
    } catch {
      // Why the library does not answer, the list says.
      setCounts(undefined);
    }
  }, [effects]);
  useEffect(() => {
    if (!isReady) return undefined;
    reload();
    return effects.onChange(reload);
  }, [effects, reload, isReady]);
  return { counts, tags, reload };
}
