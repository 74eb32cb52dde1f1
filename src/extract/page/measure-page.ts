import { AGAINST, MARK, STRONGLY_AGAINST } from './marks';
import type { Block, PageTable } from './page-table';
import { HEADINGS } from './tags';

/** Sums over the blocks before each block: a subtree's blocks are contiguous, so two look-ups give its sum. */
export type Measures = {
  characters: Float64Array;
  linkCharacters: Float64Array;
  words: Float64Array;
  /** Words of running text, wherever they stand. */
  prose: Float64Array;
  /** Words of running text; under names that speak against it they count a tenth. */
  cleanProse: Float64Array;
  /** By row: the marks of the row and of everything above it that still counts. */
  inherited: Int32Array;
};

/** Share of the page's prose from which on a bad name on the element that holds it says nothing. */
const TOO_MUCH_TO_LOSE = 0.55;
/** Comments, consent notices, footers and dialogs can be longer than the article. */
const CAN_BE_LONGER = MARK.comment | MARK.consent | MARK.footer | MARK.dialog;
const NEARLY_ALL = 0.9;
/** What prose under a name that speaks against it is worth. */
const DOUBTFUL = 0.1;

/** Whether a block reads as running text: several words, few of them links, some punctuation. */
export function isProse(block: Block): boolean {
  if (block.words < 8 || block.linkCharacters > block.characters * 0.5) return false;
  return block.words >= 25 || block.stops + block.commas > 0;
}

export function measurePage(table: PageTable): Measures {
  const { blocks } = table;
  const count = blocks.length;
  const column = () => new Float64Array(count + 1);
  const measures: Measures = {
    ...{ characters: column(), linkCharacters: column(), words: column(), prose: column(), cleanProse: column() },
    inherited: new Int32Array(table.length),
  };
  for (const [index, block] of blocks.entries()) {
    measures.characters[index + 1] = (measures.characters[index] ?? 0) + block.characters;
    measures.linkCharacters[index + 1] = (measures.linkCharacters[index] ?? 0) + block.linkCharacters;
    measures.words[index + 1] = (measures.words[index] ?? 0) + block.words;
    measures.prose[index + 1] = (measures.prose[index] ?? 0) + proseWords(table, block);
  }
  inheritMarks(table, measures);
  for (const [index, block] of blocks.entries()) {
    const isDoubtful = ((measures.inherited[block.owner] ?? 0) & (STRONGLY_AGAINST | MARK.hidden)) !== 0;
    const words = proseWords(table, block) * (isDoubtful ? DOUBTFUL : 1);
    measures.cleanProse[index + 1] = (measures.cleanProse[index] ?? 0) + words;
  }
  return measures;
}

function proseWords(table: PageTable, block: Block): number {
  return isProse(block) && HEADINGS[table.tag[block.owner] ?? 0] !== 1 ? block.words : 0;
}

/** The sum of a column over the blocks of a row's subtree. */
export function sumOf(table: PageTable, column: Float64Array, row: number): number {
  return (column[table.endBlock[row] ?? 0] ?? 0) - (column[table.firstBlock[row] ?? 0] ?? 0);
}

/** Share of a subtree's characters that are links, 0 where it has no text. */
export function linkDensityOf(table: PageTable, measures: Measures, row: number): number {
  const characters = sumOf(table, measures.characters, row);
  return characters === 0 ? 0 : sumOf(table, measures.linkCharacters, row) / characters;
}

/** An element that is named as the article's and holds most of the prose: what names above it say is not about it. */
function isNamedHolder(table: PageTable, measures: Measures, row: number, total: number): boolean {
  if (((table.marks[row] ?? 0) & (MARK.body | MARK.article | MARK.main)) === 0) return false;
  return sumOf(table, measures.prose, row) > TOO_MUCH_TO_LOSE * total;
}

/** Hands marks down. A name that speaks against an element is not heard on one that holds most of the prose. */
function inheritMarks(table: PageTable, measures: Measures): void {
  const total = measures.prose[table.blocks.length] ?? 0;
  for (let row = 0; row < table.length; row += 1) {
    let marks = table.marks[row] ?? 0;
    if (marks & (AGAINST | MARK.hidden | MARK.ariaHidden)) {
      const share = total === 0 ? 0 : sumOf(table, measures.prose, row) / total;
      if (share > TOO_MUCH_TO_LOSE) marks &= ~((AGAINST & ~CAN_BE_LONGER) | MARK.hidden | MARK.ariaHidden);
      if (share > NEARLY_ALL) marks &= ~CAN_BE_LONGER;
    }
    const parent = table.parent[row] ?? -1;
    const above = parent < 0 ? 0 : (measures.inherited[parent] ?? 0);
    measures.inherited[row] = marks | (isNamedHolder(table, measures, row, total) ? above & ~AGAINST : above);
  }
}
