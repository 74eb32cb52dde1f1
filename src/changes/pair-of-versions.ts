import type { Version } from '../library/library-types';

/** The versions to compare: those asked for, or else the one shown and the one before it (the last, before the first). */
export function pairOfVersions(versions: Version[], { from, to }: { from?: number; to?: number }) {
  const newer = to ?? versions.find(({ isShown }) => isShown)?.version ?? 0;
  const others = versions.map(({ version }) => version).filter((version) => version !== newer);
  const older = from ?? others.findLast((version) => version < newer) ?? others.at(-1) ?? newer;
  return { from: older, to: newer };
}
