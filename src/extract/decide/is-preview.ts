import type { PaidPart } from '../metadata/paid-part';
import { documentOf } from '../page/dom-access';
import { type Block, blockText } from '../page/page-table';
import { TAG } from '../page/tags';
import { type Cut, isKept } from './cut';

/** Share of the words that the page says its article has, below which what is there is only its beginning. */
const WHOLE = 0.6;
/** Where the text breaks off, and how the offer that stands in place of the rest is called. */
const BREAKS_OFF = /(?:…|\.\.\.)\s*$/;
const OFFER = /(?<!no[-_]?)(?:pay|reg)[-_]?wall|subscri(?:be|ption)[-_]?(?:wall|offer)/i;

/**
 * Whether a page shows only the beginning of an article that is to be paid for. That it is to be paid for is no sign of
 * that, nor that a part is missing: readers who pay are told so too. The text must break off, or the offer follow it.
 */
export function isPreview(cut: Cut, { words, selectors }: PaidPart): boolean {
  const { blocks, nodes } = cut.view.table;
  const kept = blocks.filter((block) => isKept(cut, block));
  if (words !== undefined) return kept.reduce((sum, block) => sum + block.words, 0) < WHOLE * words;
  const paid = new Set<Node | undefined>(selectors.flatMap((selector) => elementsFor(cut, selector)));
  if (kept.some((block) => rowsAbove(cut, block).some((row) => paid.has(nodes[row])))) return false;
  const last = kept.at(-1);
  if (selectors.length === 0 || last === undefined) return false;
  return (
    BREAKS_OFF.test(blockText(cut.view.table, last)) ||
    blocks.slice(last.index + 1).some((block) => isOffer(cut, block))
  );
}

/** A form's own controls can stand in the place of its methods: its name is not asked for. */
function isOffer(cut: Cut, block: Block): boolean {
  const { nodes, tag } = cut.view.table;
  return rowsAbove(cut, block).some((row) => {
    const element = nodes[row] as Element;
    return tag[row] !== TAG.form && OFFER.test(`${element.getAttribute('class')} ${element.getAttribute('id')}`);
  });
}

/** The element that holds a block and those above it. */
function rowsAbove({ view: { table } }: Cut, block: Block): number[] {
  const rows: number[] = [];
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) rows.push(row);
  return rows;
}

function elementsFor({ view: { table } }: Cut, selector: string): Element[] {
  try {
    return [...(documentOf(table.nodes[0])?.querySelectorAll(selector) ?? [])];
  } catch {
    // Written by the page, and not always a selector.
    return [];
  }
}
