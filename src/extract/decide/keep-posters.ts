import { MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { linkShare } from '../score/text-features';
import { type Cut, isKept, marksOf, ownerTag, type Step } from './cut';

const LONGEST_NAME_WORDS = 4;
/** Lines that look alike say who wrote what follows if there are several, and nearly all stand right above a post. */
const LEAST_POSTS = 3;
const NEARLY_ALL = 0.8;

/** In a thread, the name above a post stays with it: without it nobody knows who answers whom. */
export const keepPosters: Step = {
  name: 'name above a post',
  apply: (cut, decide) => {
    for (const lines of namesByLook(cut).values()) {
      const above = lines.filter((line) => standsAbovePost(cut, line));
      if (above.length < LEAST_POSTS || above.length < NEARLY_ALL * lines.length) continue;
      for (const line of above) decide(line, true);
    }
  },
};

function namesByLook(cut: Cut): Map<number, Block[]> {
  const byLook = new Map<number, Block[]>();
  for (const block of cut.view.table.blocks) {
    if (!isName(cut, block)) continue;
    const look = (cut.view.table.look[block.owner] ?? 0) * 256 + ownerTag(cut, block);
    const alike = byLook.get(look);
    if (alike) alike.push(block);
    else byLook.set(look, [block]);
  }
  return byLook;
}

function isName(cut: Cut, block: Block): boolean {
  if (block.words > LONGEST_NAME_WORDS || block.endsWithStop) return false;
  return linkShare(block) > 0.5 || (marksOf(cut, block) & MARK.author) !== 0;
}

function standsAbovePost(cut: Cut, { index }: Block): boolean {
  const next = cut.view.table.blocks[index + 1];
  return next !== undefined && isKept(cut, next) && isProse(next);
}
