import { MATH_TAGS, TEXT_TAGS } from './math-element';
import { isElement, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

/** What is drawn and means nothing of its own: the sign of a root, struts, the copy for screen readers. */
const DRAWN = new Set(['surd', 'nstrut', 'dstrut', 'tstrut', 'strut', 'spacer', 'line', 'assistive-mml', 'speech']);
/** Where glyphs are drawn in another order than MathML's: for each child its place. */
const ORDER: Record<string, number[]> = { mover: [1, 0], munderover: [1, 2, 0], msubsup: [0, 2, 1], mroot: [1, 0] };
const GLYPH = /mjx-c([0-9A-F]{2,6})\b/;
const DEEPEST = 60;

/**
 * MathML from the output of MathJax 3 and 4 where the page has no copy for screen readers: custom elements `mjx-mi`, …
 * (CHTML) or groups with `data-mml-node` (SVG), whose glyphs name their characters.
 */
export function mathFromGlyphs(container: Element): OutputElement | undefined {
  const [found] = partsOf(container, 0);
  if (typeof found !== 'object') return undefined;
  return found.tag === 'math' ? found : outputElement('math', {}, [found]);
}

function partsOf(element: Element, depth: number): OutputNode[] {
  if (depth > DEEPEST) return [];
  const name = element.getAttribute('data-mml-node') ?? element.localName.replace(/^mjx-/, '');
  if (DRAWN.has(name)) return [];
  const glyph = glyphOf(element);
  if (glyph !== undefined) return [glyph];
  const children = [...element.children].flatMap((child) => partsOf(child, depth + 1));
  if (name === 'utext') return [element.textContent ?? ''];
  if (!MATH_TAGS.has(name)) return children;
  return [outputElement(name, {}, TEXT_TAGS.has(name) ? children.map(textOf) : inOrder(name, children))];
}

function glyphOf(element: Element): string | undefined {
  const code = element.getAttribute('data-c') ?? GLYPH.exec(element.getAttribute('class') ?? '')?.[1];
  if (code === undefined || code === null) return undefined;
  const point = Number.parseInt(code, 16);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function inOrder(name: string, children: OutputNode[]): OutputNode[] {
  const [over, inner] = children;
  // The operator with what is below it is drawn as a box of its own.
  if (name === 'munderover' && isElement(inner, 'munder')) return [...inner.children, over ?? ''];
  const order = ORDER[name];
  if (order?.length !== children.length) return children;
  return order.map((place) => children[place] ?? '');
}
