import { isProse } from '../page/measure-page';
import type { Cut, Step } from './cut';

/** Scores from which on a block goes with kept ones: prose next to one, anything between two. */
const BESIDE = 0.45;
const BETWEEN = 0.4;

/** What nearly passed and stands among what did is part of it: first reading onwards, then back. */
export const keepLikelyNeighbours: Step = {
  name: 'likely, next to kept text',
  apply: (cut, decide) => {
    const { blocks } = cut.view.table;
    for (const block of blocks) if (goesAlong(cut, block.index)) decide(block, true);
    for (const block of blocks.toReversed()) if (goesAlong(cut, block.index)) decide(block, true);
  },
};

function goesAlong(cut: Cut, index: number): boolean {
  const block = cut.view.table.blocks[index];
  const score = cut.scores[index] ?? 0;
  if (!block || cut.kept[index] === 1 || score < BETWEEN) return false;
  const isAfter = cut.kept[index - 1] === 1;
  const isBefore = cut.kept[index + 1] === 1;
  return (isAfter && isBefore) || ((isAfter || isBefore) && score >= BESIDE && isProse(block));
}
