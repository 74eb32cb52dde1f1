import { AGAINST, MARK } from '../page/marks';
import { sumOf } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { OBJECTS, TAG } from '../page/tags';
import { type Cut, marksOf, type Step } from './cut';
import { createKeptAround } from './kept-around';

/** Longer text in a figure is a text of its own. */
const LONGEST_CAPTION_WORDS = 120;
/** How far above a caption its picture may be joined to it. */
const MOST_LEVELS = 3;
const KEPT_SHARE = 0.5;
/** Score from which on a text below a picture is the page's text, as in articles made of pictures. */
const SURE = 0.6;
/** Names that speak against the figure alone: a related card, an advertisement, an author's portrait. */
const NOT_A_CAPTION = (AGAINST | MARK.hidden) & ~(MARK.detail | MARK.widget | MARK.header);

/** A caption goes with its picture: kept where the text around the picture is kept, dropped where it is not. */
export const keepCaptions: Step = {
  name: 'caption of a picture',
  apply: (cut, decide) => {
    const keptAround = createKeptAround(cut);
    for (const block of cut.view.table.blocks) {
      if ((marksOf(cut, block) & (MARK.caption | MARK.figure)) === 0 || block.words > LONGEST_CAPTION_WORDS) continue;
      const frame = frameOf(cut, block);
      if (frame === undefined) continue;
      const around = keptAround(frame, marksOf(cut, block) & NOT_A_CAPTION);
      if (around.own === 0 && around.share >= KEPT_SHARE) decide(block, true);
      else if ((cut.scores[block.index] ?? 0) < SURE || around.own !== 0) decide(block, false);
    }
  },
};

/** The element that holds the caption and its picture. */
function frameOf(cut: Cut, block: Block): number | undefined {
  const { table, measures } = cut.view;
  let row = block.owner;
  for (let level = 0; level <= MOST_LEVELS && row > 0; level += 1) {
    const end = table.end[row] ?? row;
    for (let inner = row; inner < end && inner < row + 60; inner += 1) {
      const tag = table.tag[inner] ?? 0;
      if (OBJECTS[tag] === 1 && tag !== TAG.svg && tag !== TAG.math) return row;
    }
    // A figure without a picture is a quotation or a piece of code, and the picture above it is another's.
    if (table.tag[row] === TAG.figure) return holdsNoscript(cut, row) ? row : undefined;
    row = table.parent[row] ?? 0;
    if (sumOf(table, measures.words, row) > LONGEST_CAPTION_WORDS) return undefined;
  }
  return undefined;
}

/** Some pictures stand in a `noscript` alone, which has no row. */
function holdsNoscript({ view: { table } }: Cut, row: number): boolean {
  const figure = table.nodes[row];
  if (figure === undefined) return false;
  return table.unread.noscript.some((element) => figure.contains(element));
}
