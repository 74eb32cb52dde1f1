import { blockText, type PageTable } from '../page/page-table';
import { looksLikeName, namesIn, uniqueNames } from './author-names';
import { type Segment, segmentsOf } from './byline-segments';
import { bylineLength } from './byline-words';
import { hasMark, type KnownElements } from './line-marks';
import { type DateStyle, datesIn } from './parse-date';
import type { Byline } from './shown-authors';
import type { Line } from './surroundings';

/** A page, the row of its headline, and how it writes dates. */
export type ClosingSource = { table: PageTable; headline: number; style: DateStyle };

/** Characters that are not white space. */
const LONGEST_LINE = 140;
const LONGEST_LABEL = 30;
const ABOUT_AUTHOR =
  /^(?:about (?:the|our) (?:authors?|writers?)|meet the author|(?:über|zu) (?:den autor|die autorin|die autoren)|[àa] propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|l['’]autore|over de auteur|om forfatteren|об авторе|o autorze):?$/;
/** "This post was written by …" */
const SAID_OF_TEXT = /^this (?:post|article|story|column|guide|piece) (?:was|is|has been) (?=written by|by)/i;
/** Before this a line that tells of the author names them. */
const TELLS =
  /\s(?:is|was|has|works?|writes|covers|ist|war|schreibt|arbeitet|est|écrit|es|escribe|è|scrive|is een|är|er)\s/;

/**
 * Who a line after the text says wrote it ("Written by …", "Author: …", a name under "About the author"). A bare "By …"
 * there begins the card of another article; and where several are named so, all may be of others.
 */
export function closingByline({ table, headline, style }: ClosingSource): Byline {
  const known: KnownElements = new Map();
  const found: { names: string[]; row: number }[] = [];
  let isAbout = false;
  for (const block of table.blocks.slice(table.endBlock[headline])) {
    const { owner, first, characters } = block;
    const wasAbout: boolean = isAbout;
    isAbout = false;
    if (characters > LONGEST_LINE && !wasAbout) continue;
    const text = blockText(table, block);
    isAbout = characters <= LONGEST_LABEL && ABOUT_AUTHOR.test(text.toLowerCase());
    const names = wasAbout ? nameTold(text) : namesSaid(text, style);
    if (names.length === 0) continue;
    const line: Line = {
      text,
      owner,
      parent: table.parent[owner] ?? -1,
      rows: [first],
      distance: 0,
      isBehindProse: true,
    };
    if (!hasMark(table, line, 'apart', { headline, known })) found.push({ names, row: owner });
  }
  const names = uniqueNames(found.flatMap((one) => one.names));
  const isOne = found.every((one) => one.names.join() === found[0]?.names.join());
  return isOne ? { names, elements: found.map(({ row }) => table.nodes[row] as Element) } : { names: [], elements: [] };
}

function namesSaid(line: string, style: DateStyle): string[] {
  const text = line.replace(SAID_OF_TEXT, '');
  const length = bylineLength(text);
  const label = text.slice(0, length).trim();
  if (length === 0 || !(/[:：]$/.test(label) || label.includes(' '))) return [];
  const [first]: (Segment | undefined)[] = segmentsOf({ text, dates: datesIn(text, style) });
  return first?.kind === 'byline' ? namesIn(first.text.split(TELLS)[0] ?? '').filter(looksLikeName) : [];
}

function nameTold(text: string): string[] {
  const name = (text.split(TELLS)[0] ?? '').replace(/,.*$/, '').trim();
  return looksLikeName(name) ? namesIn(name).filter(looksLikeName) : [];
}
