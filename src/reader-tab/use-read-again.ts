import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { failureOf } from '../outcome';
import type { AutomaticEffects } from '../reader/use-automatic';
import type { CutShown } from '../reader/use-cut';
import { type PageCutEffects, useCutEffects } from '../reader/use-cut-effects';
import type { ReadAs } from '../rules/read-by-rule';
import type { ReaderTabEffects, ReaderTabState } from './reader-tab';

export type ReadAgainEffects = PageCutEffects & {
  /** Automatic reading of the article's site. */
  siteChoice: Omit<AutomaticEffects, 'isAutomatic'>;
  /** Reads the page of `address` once more. Undefined where that finds nothing; rejects where it is not at hand. */
  readAgain(as: ReadAs, address: string): Promise<ReaderTabState | undefined>;
  /** Calls back when the reader's rules change. Answers with what stops it. */
  onRules(tell: () => void): () => void;
  /** Brings this tab to the front again. */
  comeBack(): Promise<void>;
};

type Shown = Extract<ReaderTabState, { name: 'article' }>;

/** The effects of a tab whose article may be cut anew, as long as its page is open in another tab. */
export function useReadAgain(shown: Shown, show: (state: ReaderTabState) => void, effects: ReaderTabEffects) {
  const { url } = shown.article;
  const last = useRef(shown);
  last.current = shown;
  const isChoosing = useRef(false);

  const readAs = useCallback(
    async (as: ReadAs) => {
      const remark = (missed: CutShown) => show({ ...last.current, cut: { ...last.current.cut, ...missed } });
      try {
        const next = await effects.readAgain(as, url);
        if (next) show(next);
        else remark({ missed: as });
      } catch (thrown) {
        remark({ failure: failureOf(thrown) });
      }
    },
    [effects, url, show],
  );
  const canRead = shown.cut !== undefined;
  useEffect(() => {
    if (!canRead) return;
    return effects.onRules(async () => {
      // What is changed on the page of rules is for the next reading.
      if (!isChoosing.current) return;
      isChoosing.current = false;
      await readAs('article');
      await effects.comeBack();
    });
  }, [canRead, effects, readAs]);

  const chooseParts = useCallback(async () => {
    await effects.chooseParts();
    isChoosing.current = true;
  }, [effects]);
  const isAutomatic = shown.isAutomatic ?? false;
  const choosing = useMemo(() => {
    const { siteChoice } = effects;
    return { ...effects, chooseParts, ...(canRead && { automatic: { ...siteChoice, isAutomatic } }) };
  }, [effects, chooseParts, canRead, isAutomatic]);
  return useCutEffects(choosing, shown.cut, readAs);
}
