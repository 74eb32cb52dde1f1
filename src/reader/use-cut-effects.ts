import { useMemo } from 'preact/hooks';
import type { ReadAs } from '../rules/read-by-rule';
import type { ReaderEffects } from './reading';
import type { CutShown } from './use-cut';

/** What a surface whose page is at hand needs to cut it otherwise. */
export type PageCutEffects = {
  /** Opens the picker in the page. Rejects with readTab's FailureErrors. */
  chooseParts(): Promise<void>;
  openRules(): void;
};

/** `effects` with what it takes to cut the article otherwise; as they are where nothing is said of its cut. */
export function useCutEffects<Effects extends ReaderEffects & PageCutEffects>(
  effects: Effects,
  shown: CutShown | undefined,
  readAs: (as: ReadAs) => void,
): Effects {
  return useMemo(
    () =>
      shown
        ? {
            ...effects,
            cut: {
              shown,
              readAs,
              ...(!shown.isFromCopy && { choose: effects.chooseParts }),
              openRules: effects.openRules,
            },
          }
        : effects,
    [effects, shown, readAs],
  );
}
