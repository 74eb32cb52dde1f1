import { MARK } from '../page/marks';
import type { Scored } from './page-facts';

/** What the odds of a comment are worth more in a thread than in an article. */
const ODDS = Math.exp(2);

/** The scores of a thread: there, what is named as a comment is a post. */
export function raiseComments({ view, scores }: Scored): Float32Array {
  const { table, measures } = view;
  return scores.map((score, index) => {
    const marks = measures.inherited[table.blocks[index]?.owner ?? 0] ?? 0;
    return (marks & MARK.comment) === 0 ? score : (score * ODDS) / (1 - score + score * ODDS);
  });
}
