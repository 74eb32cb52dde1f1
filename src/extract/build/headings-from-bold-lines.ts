import { lettersOf } from '../letters-of';
import { countWords } from '../page/text-statistics';
import { isElement, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

const LONGEST_HEADING_CHARACTERS = 90;
/** A paragraph this long is prose that a heading can stand above. */
const SHORTEST_PROSE_WORDS = 10;
const ENDS_SENTENCE = /[.,;…。，、；।!]["'”’»)]*$/;
/** Lines that are bold for another reason: a label, a number, a name of a speaker. */
const LABEL = /[:：]$|^(?:©|[Bb]y\s|[Vv]on\s|[Pp]ar\s)/;

/**
 * Turns bold short lines that act as section headings into headings: alone in their paragraph, no end of a sentence,
 * prose right below, and more than one paragraph around. A wrong heading is worse than a paragraph.
 */
export function headingsFromBoldLines(body: OutputElement): void {
  const paragraphs = body.children.filter((child) => isElement(child, 'p')).length;
  if (paragraphs < 4) return;
  const lines = new Set(body.children.filter((child, index) => isBoldHeading(body.children, child, index)));
  // Where every other line is bold, bold is how the page writes.
  if (lines.size * 3 > paragraphs) return;
  const level = levelBelow(body);
  body.children = body.children.map((child) =>
    typeof child === 'object' && lines.has(child) ? outputElement(level, child.attributes, withoutBold(child)) : child,
  );
}

function isBoldHeading(all: OutputNode[], node: OutputNode, index: number): boolean {
  if (!isElement(node, 'p') || index === 0 || !isAllBold(node)) return false;
  const text = textOf(node).trim();
  if (text.length > LONGEST_HEADING_CHARACTERS || text.length < 3 || ENDS_SENTENCE.test(text) || isLabel(text))
    return false;
  if (!isElement(all[index - 1], 'p', 'ul', 'ol', 'figure', 'blockquote', 'table', 'pre')) return false;
  const next = all[index + 1];
  return isElement(next, 'p') && !isAllBold(next) && countWords(textOf(next)) >= SHORTEST_PROSE_WORDS;
}

const isLabel = (text: string): boolean => LABEL.test(text) || !/[^\d]/.test(lettersOf(text));

function isAllBold(node: OutputElement): boolean {
  const children = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return children.length > 0 && children.every((child) => isElement(child, 'b', 'strong'));
}

/** Bold lines stand below the headings that a page has: h3 where there are h2, else h2. */
function levelBelow(body: OutputElement): string {
  return body.children.some((child) => isElement(child, 'h2', 'h3')) && isMixed(body) ? 'h3' : 'h2';
}

/** Whether real headings are as frequent as to be the level above. */
function isMixed(body: OutputElement): boolean {
  return body.children.filter((child) => isElement(child, 'h2', 'h3')).length > 2;
}

const withoutBold = (node: OutputElement): OutputNode[] =>
  node.children.flatMap((child) => (isElement(child, 'b', 'strong') ? child.children : [child]));
