import type { Thread } from '../thread/find-posts';
import { blocksIn } from '../thread/post-bodies';
import { ownRanges } from '../thread/repeated-elements';
import { isKept, type Step } from './cut';

/** Of the text, where it is the posts': what stands between them then belongs to none. */
const MOST = 0.5;

/**
 * Of each post its text, however short, and nothing around it: names and times are written above the posts, and what
 * members put below all they post is no part of any. What stands between and below the posts belongs to none of them.
 */
export function keepPosts({ posts, rows, labels, share }: Thread): Step {
  return {
    name: 'text of a post',
    apply: (cut, decide) => {
      const { table } = cut.view;
      for (const [index, { body }] of posts.entries()) {
        if (body.length === 0) continue;
        for (const block of blocksIn(table, ownRanges(table, rows, index))) decide(block, false);
        for (const block of blocksIn(table, body)) decide(block, !labels.has(block.index));
      }
      if (share < MOST) return;
      let place = 0;
      for (const block of table.blocks) {
        if (block.first < (rows[0] ?? 0)) continue;
        while (place < rows.length && (table.end[rows[place] ?? 0] ?? 0) <= block.first) place += 1;
        const isInPost = place < rows.length && (rows[place] ?? 0) <= block.first;
        if (!isInPost && isKept(cut, block)) decide(block, false);
      }
    },
  };
}
