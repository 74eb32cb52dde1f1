import { AGAINST, MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import { type Cut, isKept, marksOf, ownerTag, type Step } from './cut';

/**
 * A heading is kept if a kept block follows it before the next heading of its level or above, and dropped if none does,
 * unless it reads as text itself or as the heading of the headings below it.
 */
export const keepHeadings: Step = {
  name: 'heading of kept text',
  apply: (cut, decide) => {
    const { blocks } = cut.view.table;
    const first = blocks.find((block) => isKept(cut, block) && levelOf(cut, block) === 0)?.index ?? blocks.length;
    // The row of kept text that follows a heading of each level, read from the end.
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const heading = blocks[index];
      if (!heading || levelOf(cut, heading) === 0) continue;
      const text = isOnCard(cut, heading) ? undefined : textBelow(cut, index);
      if (!text && !readsAsText(heading) && !isAboveHeading(cut, heading)) decide(heading, false);
      else if (!text) continue;
      else if (index > first - 2 && !isAside(cut, heading, text) && !isElsewhere(cut, heading, text))
        decide(heading, true);
    }
  },
};

/** The first kept block that is no heading, before the next heading of the same level or above. */
function textBelow(cut: Cut, index: number): Block | undefined {
  const { blocks } = cut.view.table;
  const level = levelOf(cut, blocks[index] as Block);
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next] as Block;
    const other = levelOf(cut, block);
    if (other > 0 && other <= level) return undefined;
    if (other === 0 && isKept(cut, block)) return block;
  }
  return undefined;
}

/** Whether a heading stands in something beside the text that follows it, by what names say of it. */
function isAside(cut: Cut, heading: Block, text: Block): boolean {
  const { parent } = cut.view.table;
  // Beside its text a heading is named so since a table of contents leads to it.
  const said = parent[heading.owner] === parent[text.owner] ? SAID & ~MARK.contents : SAID;
  return (marksOf(cut, heading) & ~marksOf(cut, text) & said) !== 0;
}
const SAID = (AGAINST | MARK.hidden) & ~MARK.header & ~MARK.widget;

/** A link around a heading and more is a card: it leads to another text. */
function isOnCard({ view: { table } }: Cut, heading: Block): boolean {
  for (let row = heading.owner, level = 0; row > 0 && level < MOST_LEVELS; row = table.parent[row] ?? 0, level += 1) {
    const isLink = ((table.marks[row] ?? 0) & MARK.link) !== 0;
    if (isLink) return (table.endBlock[row] ?? 0) - (table.firstBlock[row] ?? 0) > 1;
  }
  return false;
}
const MOST_LEVELS = 6;

/** Whether a heading that hardly looks like the text's stands in a box that the text is not in, or looks like none. */
function isElsewhere(cut: Cut, heading: Block, text: Block): boolean {
  const { end, parent } = cut.view.table;
  const score = cut.scores[heading.index] ?? 0;
  return score < NO_HEADING || (score < UNLIKELY && text.owner >= (end[parent[heading.owner] ?? 0] ?? 0));
}
const NO_HEADING = 0.1;
const UNLIKELY = 0.25;

/** Authors do not always step down a level: a heading stays that clearly is the text's and has another one right below. */
function isAboveHeading(cut: Cut, heading: Block): boolean {
  const next = cut.view.table.blocks[heading.index + 1];
  return next !== undefined && levelOf(cut, next) > 0 && isKept(cut, next) && (cut.scores[heading.index] ?? 0) >= SURE;
}
const SURE = 0.6;

/** Sites set opening paragraphs as headings for their size. */
const readsAsText = (block: Block): boolean => isProse(block) && (block.endsWithStop || block.words >= LONG_WORDS);
const LONG_WORDS = 25;

/** 1 to 6; 0 for a block that is no heading. */
function levelOf(cut: Cut, block: Block): number {
  const tag = ownerTag(cut, block);
  return HEADINGS[tag] === 1 ? tag - TAG.h1 + 1 : 0;
}
