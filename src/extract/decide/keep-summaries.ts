import { TAG } from '../page/tags';
import { isKept, ownerTag, type Step } from './cut';

/** The line that a reader clicks to unfold text goes with that text, as its heading does. */
export const keepSummaries: Step = {
  name: 'summary of unfolded text',
  apply: (cut, decide) => {
    const { table } = cut.view;
    const summaries = table.blocks.filter((block) => ownerTag(cut, block) === TAG.summary);
    if (summaries.length === 0) return;
    const keptBefore = new Int32Array(table.blocks.length + 1);
    for (const block of table.blocks) {
      const isText = isKept(cut, block) && ownerTag(cut, block) !== TAG.summary;
      keptBefore[block.index + 1] = (keptBefore[block.index] ?? 0) + (isText ? 1 : 0);
    }
    for (const block of summaries) {
      const end = table.endBlock[table.parent[block.owner] ?? 0] ?? 0;
      decide(block, (keptBefore[end] ?? 0) > (keptBefore[block.index] ?? 0));
    }
  },
};
