import type { PageTable } from '../page/page-table';

/** By block, how far it is from a subtree through the tree. */
export type Climbs = {
  /** Levels up from the subtree's root to the lowest element that holds the block too: 0 inside. */
  climb: Uint8Array;
  /** Levels down from there to the block's element. */
  descent: Uint8Array;
};

export function climbsFrom(table: PageTable, root: number): Climbs {
  const count = table.blocks.length;
  const climb = new Uint8Array(count);
  const descent = new Uint8Array(count);
  let first = table.firstBlock[root] ?? 0;
  let end = first;
  let row = root;
  for (let levels = 0; row >= 0; levels += 1) {
    const from = table.firstBlock[row] ?? 0;
    const until = table.endBlock[row] ?? 0;
    const depth = table.depth[row] ?? 0;
    for (let index = from; index < until; index += 1) {
      // What the level below holds is measured already.
      if (index === first && end > first) index = end;
      if (index >= until) break;
      climb[index] = Math.min(levels, 255);
      descent[index] = Math.min((table.depth[table.blocks[index]?.owner ?? 0] ?? 0) - depth, 255);
    }
    first = from;
    end = until;
    row = table.parent[row] ?? -1;
  }
  return { climb, descent };
}
