import { useMemo } from 'preact/hooks';
import type { ReaderTabEffects, ReaderTabState } from './reader-tab';

type Shown = Extract<ReaderTabState, { name: 'article' }>;

/** The effects of a tab with what it takes to hold a kept article's pictures in full size; `reload` shows them. */
export function useLargerPictures(shown: Shown, effects: ReaderTabEffects, reload: () => void): ReaderTabEffects {
  const { article, kept } = shown;
  return useMemo(() => {
    if (!kept) return effects;
    const fullSize = {
      larger: () => effects.larger(article, kept.id),
      requestHosts: effects.requestHosts,
      async keepLarger(pictures: Parameters<typeof effects.keepLarger>[1], progress: (done: number) => void) {
        const stop = effects.onProgress(kept.id, progress);
        try {
          return await effects.keepLarger(kept.id, pictures);
        } finally {
          stop();
        }
      },
      onLarger: reload,
    };
    return { ...effects, fullSize };
  }, [article, kept, effects, reload]);
}
