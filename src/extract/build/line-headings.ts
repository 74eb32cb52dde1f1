import { AGAINST, MARK } from '../page/marks';
import { type Block, blockText } from '../page/page-table';
import { TAG } from '../page/tags';
import type { Kept } from './build-body';

const LONGEST_HEADING_WORDS = 12;
/** A block this long is prose that a heading can stand above. */
const SHORTEST_PROSE_WORDS = 15;
const ENDS_SENTENCE = /[.,;:…。，、；：।!]["'”’»)]*$/;

/**
 * Rows of paragraphs that are headings by their look: at least two of one class, all short lines with prose of another
 * class right below them.
 */
export function lineHeadings({ table, isKept }: Kept): Set<number> {
  const looks = new Map<number, number[]>();
  const kept = table.blocks.filter((block) => isKept(block.first));
  for (const [index, block] of kept.entries()) {
    const look = table.look[block.owner] ?? 0;
    if (look === 0 || table.tag[block.owner] !== TAG.p) continue;
    const rows = looks.get(look) ?? [];
    looks.set(look, rows);
    if (isLine(block, kept[index - 1], kept[index + 1])) rows.push(block.owner);
    else rows.push(-1);
  }
  const found = [...looks.values()].filter((rows) => rows.length > 1 && !rows.includes(-1));
  return new Set(found.flat());

  function isLine(block: Block, before: Block | undefined, after: Block | undefined): boolean {
    if (block.words > LONGEST_HEADING_WORDS || !isProse(after) || !before) return false;
    const marks = table.marks[block.owner] ?? 0;
    return (marks & (AGAINST | MARK.caption)) === 0 && !ENDS_SENTENCE.test(blockText(table, block));
  }
}

const isProse = (block: Block | undefined): boolean => block !== undefined && block.words >= SHORTEST_PROSE_WORDS;
