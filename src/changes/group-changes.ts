import type { Change } from './compare-blocks';

/** Blocks that follow each other: all unchanged, or all changed. */
export type Group = { isSame: boolean; changes: Change[] };

export function groupChanges(changes: Change[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const isSame = change.kind === 'same';
    const last = groups.at(-1);
    if (last?.isSame === isSame) last.changes.push(change);
    else groups.push({ isSame, changes: [change] });
  }
  return groups;
}
