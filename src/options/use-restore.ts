import { useState } from 'preact/hooks';
import type { BackupPreview, Merged, MergeRequest } from '../library/backup-types';
import { type Failure, failureOf } from '../outcome';

export type RestoreEffects = {
  /** Takes a file in and answers what it holds; changes nothing of what is kept. */
  take(file: Blob): Promise<BackupPreview>;
  merge(request: MergeRequest): Promise<Merged>;
  /** Lets go of what was taken in. */
  drop(): Promise<void>;
};

export type Restoring =
  | { name: 'idle' }
  | { name: 'reading' }
  | { name: 'shown'; preview: BackupPreview }
  | { name: 'merging'; preview: BackupPreview }
  | { name: 'merged'; merged: Merged }
  | { name: 'failed'; failure: Failure };

/** The way of a backup back into the library: picked, shown, merged or let go. `merged` is told when the library has changed. */
export function useRestore(effects: RestoreEffects, merged: () => void) {
  const [restoring, setRestoring] = useState<Restoring>({ name: 'idle' });
  const attempt = async (work: () => Promise<Restoring>) => {
    try {
      setRestoring(await work());
    } catch (thrown) {
      setRestoring({ name: 'failed', failure: failureOf(thrown) });
    }
  };
  const take = (file: Blob) => {
    setRestoring({ name: 'reading' });
    return attempt(async () => ({ name: 'shown', preview: await effects.take(file) }));
  };
  const merge = (preview: BackupPreview, request: MergeRequest) => {
    setRestoring({ name: 'merging', preview });
    return attempt(async () => {
      const done = await effects.merge(request);
      merged();
      return { name: 'merged', merged: done };
    });
  };
  const drop = () => {
    setRestoring({ name: 'idle' });
    // What could not be let go of goes when the library is opened next.
    effects.drop().catch(() => {});
  };
  return { restoring, take, merge, drop };
}
