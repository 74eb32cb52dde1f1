import { isInline, plainText, SILENT_TAGS } from './element-text';
import { isCapital } from './lower-case';

/** A line of text as a reader sees it near the headline. */
export type Line = {
  text: string;
  /** The block-level element that the line stands in, and its pieces of text. */
  owner: Element;
  nodes: Text[];
  /** Lines from the headline: 1 is the next one, -1 the one before. */
  distance: number;
  /** Whether the text has begun between the headline and this line. */
  isBehindProse: boolean;
};

/** Lines as a walk finds them; `prose` counts those that are finished and long enough for a text. */
type Walk = { lines: Line[]; step: 1 | -1; prose: number };

/** As in NodeFilter, which is no global everywhere that we run. */
const SHOW_TEXT = 4;
const MOST_NODES = 160;
const LONGEST_LINE = 1000;
/** A line of this many characters is prose: a dek and a caption are, so two of them may come before the byline. */
const PROSE_CHARACTERS = 140;
const MOST_PROSE_BEFORE = 2;
/** Behind prose nobody asks for lines further off than this: the walk ends there. */
const LAST_LINE_BEHIND_PROSE = 6;

/** The lines around `headline`, nearest first: at most `after` lines that follow it and `before` that precede it. */
export function linesAround(headline: Element, after: number, before: number): Line[] {
  const root = headline.ownerDocument.body ?? headline.ownerDocument.documentElement;
  if (!root.contains(headline)) return [];
  return [...walk(root, headline, after, 1), ...walk(root, headline, before, -1)];
}

function walk(root: Element, from: Element, most: number, step: 1 | -1): Line[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  walker.currentNode = from;
  const found: Walk = { lines: [], step, prose: 0 };
  // Only what comes first after the headline can stand in it.
  let isInside = step === 1 && from !== root;
  for (let visited = 0; visited < MOST_NODES; visited += 1) {
    const node = (step === 1 ? walker.nextNode() : walker.previousNode()) as Text | null;
    if (node === null) break;
    isInside &&= from.contains(node);
    const parent = node.parentElement;
    if (isInside || parent === null || SILENT_TAGS.has(parent.localName)) continue;
    addTo(found, node, parent);
    if (found.lines.length > most || isFarBehindProse(found.lines)) break;
  }
  finishLast(found);
  return found.lines.slice(0, most).filter(({ text }) => text !== '');
}

/** Adds a text to the line that it goes on, or begins a new one with it. */
function addTo(found: Walk, node: Text, parent: Element): void {
  const text = node.data;
  const isBlank = text.trim() === '';
  const last = found.lines.at(-1);
  // White space beside white space changes no line.
  if (isBlank && (last === undefined || /\s/.test((found.step === 1 ? last.text.at(-1) : last.text[0]) ?? ''))) return;
  const owner = ownerOf(parent);
  if (last?.owner === owner && last.text.length < LONGEST_LINE && !isBreakBeside(node, found.step)) {
    last.text = found.step === 1 ? joined(last.text, text) : joined(text, last.text);
    if (!isBlank) last.nodes.push(node);
  } else if (!isBlank) {
    finishLast(found);
    const isBehindProse = found.step === 1 && found.prose > MOST_PROSE_BEFORE;
    const distance = found.step * (found.lines.length + 1);
    found.lines.push({ text, owner, nodes: [node], distance, isBehindProse });
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

/** Inline elements that only style sets apart ("Ada Reed" + "Updated") stand apart here too. */
function joined(before: string, after: string): string {
  const isGlued = /^\d/.test(after) || isCapital(after) ? isSmallOrFigure(before.slice(-1)) : false;
  return isGlued ? `${before} ${after}` : before + after;
}

/** A small letter, a digit, or a sign of a script without cases that writes no spaces. */
function isSmallOrFigure(character: string): boolean {
  return character !== character.toUpperCase() || /[\d\u3040-\u30ff\u3400-\u9fff]/.test(character);
}

/** A `<br>` ends a line too. */
function isBreakBeside(node: Text, step: 1 | -1): boolean {
  return (step === 1 ? node.previousSibling : node.nextSibling)?.nodeName === 'BR';
}

function ownerOf(element: Element): Element {
  let owner = element;
  while (isInline(owner) && owner.parentElement !== null) owner = owner.parentElement;
  return owner;
}
