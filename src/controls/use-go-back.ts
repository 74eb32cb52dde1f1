import { useState } from 'preact/hooks';
import type { Version } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';

export type GoneBack = { to: number; from: number } | { failure: Failure };

/** Makes another version the one that is shown, and back. `done` is told afterwards. */
export function useGoBack(
  versions: Version[],
  showVersion: (version: number) => Promise<unknown>,
  done: (version: number) => void,
) {
  const [state, setState] = useState<GoneBack>();
  const shown = versions.find(({ isShown }) => isShown)?.version;
  const go = async (version: number) => {
    try {
      await showVersion(version);
      setState({ to: version, from: shown ?? version });
      done(version);
    } catch (thrown) {
      setState({ failure: failureOf(thrown) });
    }
  };
  const undo = state && 'from' in state ? () => go(state.from) : undefined;
  return { state, go, undo };
}
