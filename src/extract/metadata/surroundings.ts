import { isInline, plainText, SILENT_TAGS } from './element-text';

/** A line of text as a reader sees it near the headline. */
export type Line = {
  text: string;
  /** The block-level element that the line stands in, and its first piece of text. */
  owner: Element;
  nodes: Text[];
  /** Lines from the headline: 1 is the next one, -1 the one before. */
  distance: number;
};

/** As in NodeFilter, which is no global everywhere that we run. */
const SHOW_TEXT = 4;
const MOST_NODES = 160;
const LONGEST_LINE = 1000;

/** The lines around `headline`, nearest first: at most `after` lines that follow it and `before` that precede it. */
export function linesAround(headline: Element, after: number, before: number): Line[] {
  const root = headline.ownerDocument.body ?? headline.ownerDocument.documentElement;
  if (!root.contains(headline)) return [];
  return [...walk(root, headline, after, 1), ...walk(root, headline, before, -1)];
}

function walk(root: Element, from: Element, most: number, step: 1 | -1): Line[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  walker.currentNode = from;
  const lines: Line[] = [];
  for (let visited = 0; visited < MOST_NODES; visited += 1) {
    const node = (step === 1 ? walker.nextNode() : walker.previousNode()) as Text | null;
    if (node === null) break;
    const parent = node.parentElement;
    if (parent === null || (from !== root && from.contains(node)) || SILENT_TAGS.has(parent.localName)) continue;
    if (!addTo(lines, node, ownerOf(parent), step) && lines.length > most) break;
  }
  return lines.slice(0, most).flatMap(finished);
}

/** Adds a text to the line that it goes on; false where it begins a new one. */
function addTo(lines: Line[], node: Text, owner: Element, step: 1 | -1): boolean {
  const last = lines.at(-1);
  const isBlank = node.data.trim() === '';
  if (last?.owner === owner && last.text.length < LONGEST_LINE && !isBreakBetween(last.nodes, node, step)) {
    last.text = step === 1 ? joined(last.text, node.data) : joined(node.data, last.text);
    if (!isBlank) last.nodes.push(node);
    return true;
  }
  if (isBlank) return true;
  lines.push({ text: node.data, owner, nodes: [node], distance: step * (lines.length + 1) });
  return false;
}

/** Inline elements that only style sets apart ("Ada Reed" + "Updated") stand apart here too. */
function joined(before: string, after: string): string {
  const isGlued =
    /(?:\p{Ll}|\d|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u.test(before) &&
    /^(?:\p{Lu}|\d)/u.test(after);
  return isGlued ? `${before} ${after}` : before + after;
}

function finished(line: Line): Line[] {
  const text = plainText(line.text);
  return text === '' ? [] : [{ ...line, text }];
}

/** A `<br>` ends a line too. */
function isBreakBetween(nodes: Text[], node: Text, step: 1 | -1): boolean {
  const sibling = step === 1 ? node.previousSibling : node.nextSibling;
  return nodes.length > 0 && sibling?.nodeName === 'BR';
}

function ownerOf(element: Element): Element {
  let owner = element;
  while (isInline(owner) && owner.parentElement !== null) owner = owner.parentElement;
  return owner;
}

/** The largest element around a line that holds hardly more than the line: what the body leaves out with it. */
export function elementAround(line: Line): Element {
  const first = line.nodes[0]?.parentElement ?? line.owner;
  const most = line.text.length + 4;
  let element = first;
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (plainText(parent.textContent ?? '').length > most) break;
    element = parent;
  }
  return element;
}
