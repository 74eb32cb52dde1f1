import type { Article } from '../article/article';
import { articleFrom, type Parts } from './build/assemble-article';
import type { Kept } from './build/build-body';
import { chooseObjects } from './decide/choose-objects';
import type { ChosenParts } from './extract-options';
import { createVisibility } from './live/visibility';
import type { PageTable } from './page/page-table';
import { countWords } from './page/text-statistics';

/** What the reader's choice says of a row: nothing, that it is wanted, that it is not. */
const [UNSAID, WANTED, UNWANTED] = [0, 1, 2];

/**
 * The article that the reader's chosen parts make. Undefined where the page has none of the wanted parts, or, if there
 * are only unwanted ones, none of those.
 */
export function readParts(
  chosen: ChosenParts,
  { document, cut, metadata, addresses, confidence }: Parts & { document: Document },
): Article | undefined {
  const { table } = cut.view;
  const said = saidOfRows(chosen, document, table);
  const isPicked = chosen.keep.length > 0;
  if (!said.includes(isPicked ? WANTED : UNWANTED)) return undefined;
  const isShown = createVisibility(table);
  const objects = chooseObjects(cut);
  const isKept = (row: number) => {
    const block = table.blocks[table.block[row] ?? -1];
    if (!block) return false;
    return isPicked ? said[row] === WANTED && isShown(block.owner) : isCut(row) && said[row] === UNSAID;
  };
  const isCut = (row: number) => cut.kept[table.block[row] ?? -1] === 1;
  const kept: Kept = {
    table,
    addresses,
    text: (row) => (isKept(row) ? (table.nodes[row] as Text).data : undefined),
    isKept,
    object: (row) => (isPicked ? said[row] === WANTED : objects[row] === 1 && said[row] === UNSAID),
    mayAdd: !isPicked,
    any: anyOf(table, (row) => (isPicked ? said[row] === WANTED : said[row] === UNSAID)),
  };
  const words = countWords(keptText(kept));
  if (words === 0) return undefined;
  // What a reader has marked is what they want; what is left of the usual cut is as sure as that was.
  return articleFrom(kept, metadata, { confidence: isPicked ? 1 : confidence, words });
}

function saidOfRows({ keep, drop }: ChosenParts, document: Document, table: PageTable): Uint8Array {
  const wanted = elementsOf(document, keep);
  const unwanted = elementsOf(document, drop);
  const said = new Uint8Array(table.length);
  // In document order, so that an inner element comes after the one around it and has its way.
  for (let row = 0; row < table.length; row += 1) {
    const node = table.nodes[row] as Element;
    const saying = unwanted.has(node) ? UNWANTED : wanted.has(node) ? WANTED : UNSAID;
    if (saying !== UNSAID) said.fill(saying ?? 0, row, table.end[row]);
  }
  return said;
}

function elementsOf(document: Document, selectors: string[]): Set<Element> {
  return new Set(selectors.flatMap((selector) => foundBy(document, selector)));
}

/** Rules are written and carried from machine to machine by people: one that is no selector finds nothing. */
function foundBy(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Whether any row of a stretch is accepted, by a running sum. */
function anyOf(table: PageTable, accepts: (row: number) => boolean): Kept['any'] {
  const sums = new Int32Array(table.length + 1);
  for (let row = 0; row < table.length; row += 1) sums[row + 1] = (sums[row] ?? 0) + (accepts(row) ? 1 : 0);
  return (from, to) => (sums[to] ?? 0) > (sums[from] ?? 0);
}

function keptText({ table, text }: Kept): string {
  return Array.from({ length: table.length }, (_, row) => text(row) ?? '').join(' ');
}
