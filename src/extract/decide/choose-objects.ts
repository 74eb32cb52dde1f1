import { AGAINST, MARK } from '../page/marks';
import { OBJECTS, TAG } from '../page/tags';
import type { Cut } from './cut';

/** Share of the words around an image that must be kept for the image to belong to the text. */
const KEPT_SHARE = 0.5;
/** A name above an image that makes it no part of the article. */
const NOT_IN_ARTICLE =
  (AGAINST & ~(MARK.header | MARK.detail | MARK.form | MARK.widget)) | MARK.hidden | MARK.ariaHidden;

/** By row, 1 for an image, frame, video or formula that belongs to the kept text. */
export function chooseObjects(cut: Cut): Uint8Array {
  const { table, measures } = cut.view;
  const keptWords = keptSums(cut);
  const last = cut.kept.lastIndexOf(1);
  const chosen = new Uint8Array(table.length);
  if (last < 0) return chosen;
  const usual = (measures.inherited[table.blocks[cut.kept.indexOf(1)]?.owner ?? 0] ?? 0) | usualMarks(cut);
  for (let row = 0; row < table.length; row += 1) {
    const tag = table.tag[row] ?? 0;
    if (OBJECTS[tag] !== 1 || tag === TAG.svg) continue;
    if ((table.firstBlock[row] ?? 0) > last + 1) break;
    if ((measures.inherited[row] ?? 0) & ~usual & NOT_IN_ARTICLE) continue;
    if (linksToFrontPage(cut, row)) continue;
    const around = surroundingText(cut, row);
    const first = table.firstBlock[around] ?? 0;
    const end = table.endBlock[around] ?? 0;
    const words = (measures.words[end] ?? 0) - (measures.words[first] ?? 0);
    const kept = (keptWords[end] ?? 0) - (keptWords[first] ?? 0);
    if (kept >= KEPT_SHARE * words) chosen[row] = 1;
  }
  return chosen;
}

/** A picture that leads to the front page of a site is that site's sign, wherever it stands. */
function linksToFrontPage({ view: { table } }: Cut, row: number): boolean {
  const parent = table.parent[row] ?? 0;
  const link = [parent, table.parent[parent] ?? 0].find((above) => table.tag[above] === TAG.a);
  return link !== undefined && FRONT_PAGE.test((table.nodes[link] as Element).getAttribute('href') ?? '');
}
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+)?\/?$/;

/** Marks that every kept block carries say nothing of an image. */
function usualMarks(cut: Cut): number {
  let usual = -1;
  for (const block of cut.view.table.blocks) {
    if (cut.kept[block.index] === 1) usual &= cut.view.measures.inherited[block.owner] ?? 0;
  }
  return usual;
}

function keptSums(cut: Cut): Float64Array {
  const { blocks } = cut.view.table;
  const sums = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    sums[block.index + 1] = (sums[block.index] ?? 0) + (cut.kept[block.index] === 1 ? block.words : 0);
  }
  return sums;
}

/** The smallest element around a row that has text beside captions. */
function surroundingText(cut: Cut, row: number): number {
  const { table, measures } = cut.view;
  let around = table.parent[row] ?? 0;
  while (around > 0) {
    const first = table.firstBlock[around] ?? 0;
    const end = table.endBlock[around] ?? 0;
    const isFigure = ((table.marks[around] ?? 0) & (MARK.figure | MARK.caption)) !== 0;
    if (!isFigure && (measures.words[end] ?? 0) > (measures.words[first] ?? 0)) return around;
    around = table.parent[around] ?? 0;
  }
  return Math.max(around, 0);
}
