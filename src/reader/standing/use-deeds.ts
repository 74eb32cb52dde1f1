import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Summary } from '../../library/library-types';
import type { ArticleChange } from '../../library/organise-types';
import { failureOf } from '../../outcome';
import type { MessageKey } from '../../wording';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';

/** What the reader was told last. */
export type DeedTold = { text: string; isFailure?: true };

/** What can be done with the kept copy; nothing where the article is not kept. */
export type Deeds = { told?: DeedTold | undefined; archive?: () => void; star?: () => void; undo?: () => void };

/** As long as one needs to read it and to reach for the button; the key takes it back later, too. */
const TOLD_MS = 12_000;

/** Archives and stars the kept copy, says so, and takes the last of it back. */
export function useDeeds({ effects }: Reading, copy: Summary | undefined, refresh: () => Promise<void>): Deeds {
  const { standing, copying } = effects;
  const { say, failure } = useWording();
  const [told, setTold] = useState<DeedTold>();
  const [undoing, setUndoing] = useState<ArticleChange[]>();
  useEffect(() => (told ? copying.after(TOLD_MS, () => setTold(undefined)) : undefined), [told, copying]);

  const change = useCallback(
    async (changes: ArticleChange[], text: MessageKey): Promise<ArticleChange[] | undefined> => {
      try {
        const back = await standing.changeArticles(changes);
        setTold({ text: say(text) });
        await refresh();
        return back;
      } catch (thrown) {
        setTold({ text: failure(failureOf(thrown)), isFailure: true });
        return undefined;
      }
    },
    [standing, refresh, say, failure],
  );

  return useMemo((): Deeds => {
    if (!copy) return {};
    const { id, state, isFavourite, progress } = copy;
    const isArchived = state === 'archived';
    // Out of the archive an article is again what it was read for.
    const stateOutside = progress > 0 ? 'reading' : 'unread';
    const attempt = (next: Omit<ArticleChange, 'id'>, text: MessageKey) =>
      change([{ id, ...next }], text).then((back) => back && setUndoing(back));
    return {
      told,
      archive: () =>
        void attempt(
          { state: isArchived ? stateOutside : 'archived' },
          isArchived ? 'standingUnarchived' : 'standingArchived',
        ),
      star: () => void attempt({ isFavourite: !isFavourite }, isFavourite ? 'standingUnstarred' : 'standingStarred'),
      ...(undoing && {
        undo: () => {
          setUndoing(undefined);
          change(undoing, 'standingUndone');
        },
      }),
    };
  }, [copy, told, undoing, change]);
}
