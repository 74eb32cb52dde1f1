import { MARK } from './marks';
import { linkDensityOf, type Measures, sumOf } from './measure-page';
import type { Block, PageTable } from './page-table';

/** Where on the page the article seems to be, by containers. */
export type Containers = {
  /** By row: the best score among the row and what is above it, relative to the page's best (0 to 1). */
  relativeScore: Float32Array;
  /** Rows of the smallest subtrees that hold 85, 60 and 40 % of the page's clean prose. */
  holders: [number, number, number];
};

/** What a paragraph gives to its parent, grandparent and so on: the shape of Arc90's readability scoring. */
const SHARES_UPWARD = [1, 0.5, 0.17, 0.11, 0.08];
const HOLDER_SHARES = [0.85, 0.6, 0.4] as const;
const LEAST_SHARE = 0.4;

export function findContainers(table: PageTable, measures: Measures): Containers {
  const score = new Float32Array(table.length);
  for (const block of table.blocks) giveUpward(table, measures, block, score);
  let best = 0;
  for (let row = 0; row < table.length; row += 1) {
    const raw = score[row] ?? 0;
    if (raw === 0) continue;
    const named = (table.marks[row] ?? 0) & MARK.body ? 1.2 : 1;
    const weighed = raw * named * (1 - linkDensityOf(table, measures, row));
    score[row] = weighed;
    best = Math.max(best, weighed);
  }
  for (let row = 0; row < table.length; row += 1) {
    const own = best === 0 ? 0 : (score[row] ?? 0) / best;
    const parent = table.parent[row] ?? -1;
    score[row] = parent < 0 ? own : Math.max(own, score[parent] ?? 0);
  }
  return { relativeScore: score, holders: holdersOf(table, measures) };
}

function giveUpward(table: PageTable, measures: Measures, block: Block, score: Float32Array): void {
  if (block.characters < 25) return;
  const isDoubtful =
    (measures.cleanProse[block.index + 1] ?? 0) - (measures.cleanProse[block.index] ?? 0) < block.words / 2;
  const base = 1 + block.commas + Math.min(block.characters / 100, 3);
  const worth = base * (1 - block.linkCharacters / block.characters) * (isDoubtful ? 0.3 : 1);
  let row = table.parent[block.owner] ?? -1;
  for (const share of SHARES_UPWARD) {
    if (row < 0) return;
    score[row] = (score[row] ?? 0) + worth * share;
    row = table.parent[row] ?? -1;
  }
}

function holdersOf(table: PageTable, measures: Measures): [number, number, number] {
  const total = measures.cleanProse[table.blocks.length] ?? 0;
  const holders: [number, number, number] = [0, 0, 0];
  const least = [total, total, total];
  for (let row = 0; row < table.length; row += 1) {
    if (table.tag[row] === 0) continue;
    const prose = sumOf(table, measures.cleanProse, row);
    // Nearly all rows hold less than the least that is looked for.
    if (prose < LEAST_SHARE * total) continue;
    for (const [place, share] of HOLDER_SHARES.entries()) {
      // Later rows of the same sum lie deeper.
      if (prose < share * total || prose > (least[place] ?? 0)) continue;
      holders[place] = row;
      least[place] = prose;
    }
  }
  return holders;
}
