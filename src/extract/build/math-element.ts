import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** MathML Core and the annotations that hold the formula's source. */
const MATH_TAGS = new Set([
  ...[
    'math',
    'mi',
    'mn',
    'mo',
    'ms',
    'mspace',
    'mtext',
    'merror',
    'mfrac',
    'mpadded',
    'mphantom',
    'mroot',
    'mrow',
    'msqrt',
  ],
  ...['mstyle', 'mmultiscripts', 'mover', 'mprescripts', 'msub', 'msubsup', 'msup', 'munder', 'munderover', 'mtable'],
  ...['mtd', 'mtr', 'semantics', 'annotation', 'mfenced', 'menclose'],
]);
const MATH_ATTRIBUTES = [
  ...['display', 'mathvariant', 'displaystyle', 'scriptlevel', 'stretchy', 'fence', 'separator', 'accent', 'encoding'],
  ...['columnalign', 'open', 'close', 'separators', 'linethickness', 'lspace', 'rspace', 'minsize', 'maxsize', 'width'],
];
const DEEPEST = 40;

/** A copy of a `math` element that keeps MathML by name. */
export function mathElement(element: Element, depth = 0): OutputElement | undefined {
  if (!MATH_TAGS.has(element.localName) || depth > DEEPEST) return undefined;
  const attributes: Record<string, string> = {};
  for (const name of MATH_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const children: OutputNode[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) children.push((child as Text).data.replace(/\s+/g, ' '));
    else if (child.nodeType === 1) children.push(...[mathElement(child as Element, depth + 1) ?? []].flat());
  }
  return outputElement(element.localName, attributes, children);
}
