import { lettersOf } from '../letters-of';
import type { Block } from '../page/page-table';
import { blockText } from '../page/page-table';
import { type Cut, isKept, type Step } from './cut';

/** What the reader view shows above the text: it is not repeated in it. */
export type ShownAbove = { texts: string[]; elements: Set<Node> };

/** Kept blocks from the start among which a repeated headline, dek, byline or date is looked for. */
const LEADING_BLOCKS = 8;
const LONGEST_ELEMENT_WORDS = 60;
/** A line has at most this many characters for each letter or digit. */
const MOST_SIGNS = 2;

/** Drops what equals the headline, the dek, the byline or the date. */
export function dropShownAbove(shown: ShownAbove): Step {
  const texts = new Set(shown.texts.map((text) => lettersOf(text)).filter((text) => text !== ''));
  // Texts of blocks are read only where their length allows that they say the same.
  const lengths = [...texts].map((text) => text.length);
  const shortest = Math.min(...lengths);
  const longest = MOST_SIGNS * Math.max(...lengths);
  return {
    name: 'shown above the text',
    apply: (cut, decide) => {
      let leading = 0;
      for (const block of cut.view.table.blocks) {
        if (!isKept(cut, block)) continue;
        leading += 1;
        if (block.words < LONGEST_ELEMENT_WORDS && isInside(cut, block, shown.elements)) decide(block, false);
        else if (leading > LEADING_BLOCKS || block.characters < shortest || block.characters > longest) continue;
        else if (texts.has(lettersOf(blockText(cut.view.table, block)))) decide(block, false);
      }
    },
  };
}

function isInside(cut: Cut, block: Block, elements: Set<Node>): boolean {
  if (elements.size === 0) return false;
  const { table } = cut.view;
  for (let row = block.first; row > 0 && row >= block.owner; row = table.parent[row] ?? 0) {
    if (elements.has(table.nodes[row] as Node)) return true;
  }
  const parent = table.nodes[table.parent[block.owner] ?? 0];
  return parent !== undefined && elements.has(parent);
}
