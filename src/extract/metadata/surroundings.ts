import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import { plainText } from './element-text';
import { joined } from './joined-pieces';

/** A line of text as a reader sees it near the headline. */
export type Line = {
  text: string;
  /** Row of the block-level element that the line stands in, and the rows of its pieces of text. */
  owner: number;
  /** Row of the element around that. */
  parent: number;
  rows: number[];
  /** Lines from the headline: 1 is the next one, -1 the one before. */
  distance: number;
  /** Whether the text has begun between the headline and this line. */
  isBehindProse: boolean;
};

/** Lines as a walk finds them; `prose` counts those that are finished and long enough for a text. */
type Walk = { table: PageTable; lines: Line[]; step: 1 | -1; prose: number; block: number; isBroken: boolean };

const MOST_TEXTS = 160;
const LONGEST_LINE = 1000;
/** A line of this many characters is prose: a dek and a caption are, so two of them may come before the byline. */
const PROSE_CHARACTERS = 140;
const MOST_PROSE_BEFORE = 2;
/** Behind prose nobody asks for lines further off than this: the walk ends there. */
const LAST_LINE_BEHIND_PROSE = 6;

/** The lines around the row `headline`, nearest first: at most `after` lines that follow it and `before` that precede it. */
export function linesAround(table: PageTable, headline: number, after: number, before: number): Line[] {
  return [...walk(table, headline, after, 1), ...walk(table, headline, before, -1)];
}

function walk(table: PageTable, headline: number, most: number, step: 1 | -1): Line[] {
  const found: Walk = { table, lines: [], step, prose: 0, block: -1, isBroken: false };
  let row = step === 1 ? (table.end[headline] ?? 0) : headline - 1;
  for (let texts = 0; row >= 0 && row < table.length && texts < MOST_TEXTS; row += step) {
    if (table.tag[row] === TAG.br) found.isBroken = true;
    if (table.tag[row] !== TAG['#text']) continue;
    texts += 1;
    addTo(found, row);
    if (found.lines.length > most || isFarBehindProse(found.lines)) break;
  }
  finishLast(found);
  return found.lines.slice(0, most).filter(({ text }) => text !== '');
}

/** Adds a text to the line that it goes on, or begins a new one with it. A `<br>` ends a line too. */
function addTo(found: Walk, row: number): void {
  const { table, step, lines } = found;
  const text = (table.nodes[row] as Text).data;
  const isBlank = text.trim() === '';
  const last = lines.at(-1);
  // White space beside white space changes no line.
  if (isBlank && (last === undefined || /\s/.test((step === 1 ? last.text.at(-1) : last.text[0]) ?? ''))) return;
  const block = table.block[row] ?? -1;
  if (last && block === found.block && last.text.length < LONGEST_LINE && !found.isBroken) {
    last.text = step === 1 ? joined(last.text, text) : joined(text, last.text);
    if (!isBlank) last.rows.push(row);
  } else if (!isBlank) {
    finishLast(found);
    const isBehindProse = step === 1 && found.prose > MOST_PROSE_BEFORE;
    const owner = table.blocks[block]?.owner ?? 0;
    lines.push({
      text,
      owner,
      parent: table.parent[owner] ?? -1,
      rows: [row],
      distance: step * (lines.length + 1),
      isBehindProse,
    });
    found.block = block;
    found.isBroken = false;
  }
}

function finishLast(found: Walk): void {
  const last = found.lines.at(-1);
  if (last === undefined) return;
  last.text = plainText(last.text);
  if (last.text.length >= PROSE_CHARACTERS) found.prose += 1;
}

/** The one line behind prose that is kept in any case may hold the name to a "by" that stands before it. */
function isFarBehindProse(lines: readonly Line[]): boolean {
  return lines.length > LAST_LINE_BEHIND_PROSE + 1 && lines.at(-2)?.isBehindProse === true;
}
