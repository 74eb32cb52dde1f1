import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** MathML Core and the annotations that hold the formula's source. */
export const MATH_TAGS = new Set(
  (
    'math mi mn mo ms mspace mtext merror mfrac mpadded mphantom mroot mrow msqrt mstyle mmultiscripts mover ' +
    'mprescripts msub msubsup msup munder munderover mtable mtd mtr semantics annotation mfenced menclose'
  ).split(' '),
);
const MATH_ATTRIBUTES = (
  'display mathvariant displaystyle scriptlevel stretchy fence separator accent encoding columnalign open close ' +
  'separators linethickness lspace rspace minsize maxsize width'
).split(' ');
/** Older names for what MathML Core calls otherwise. */
const RENAMED: Record<string, string> = { mlabeledtr: 'mtr' };
const DEEPEST = 40;
const TEX = 'application/x-tex';

/** A copy of a `math` element that keeps MathML by name, with the formula's TeX where the page says it. */
export function mathElement(element: Element, source?: string): OutputElement | undefined {
  const math = copy(element, 0);
  const tex = source ?? element.getAttribute('alttext') ?? '';
  return math && withTex(math, tex);
}

function copy(element: Element, depth: number): OutputElement | undefined {
  const name = RENAMED[element.localName] ?? element.localName;
  if (!MATH_TAGS.has(name) || depth > DEEPEST) return undefined;
  const attributes: Record<string, string> = {};
  for (const attribute of MATH_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) attributes[attribute] = value;
  }
  const children: OutputNode[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) children.push((child as Text).data.replace(/\s+/g, ' '));
    else if (child.nodeType === 1) children.push(...[copy(child as Element, depth + 1) ?? []].flat());
  }
  return outputElement(name, attributes, children);
}

/** The formula with its source as an annotation, where it has none yet. */
export function withTex(math: OutputElement, tex: string): OutputElement {
  const [only] = math.children.filter((child) => typeof child === 'object' || child.trim() !== '');
  if (tex.trim() === '' || (typeof only === 'object' && only.tag === 'semantics')) return math;
  const shown = outputElement('mrow', {}, math.children);
  return { ...math, children: [outputElement('semantics', {}, [shown, annotation(tex)])] };
}

/** A formula of which only the source is known: it reads as its TeX. */
export function formulaFromTex(tex: string, isDisplay: boolean): OutputElement | undefined {
  const text = tex.replace(/%\s*(?:<!\[CDATA\[|\]\]>)/g, '').trim();
  if (text === '') return undefined;
  const semantics = outputElement('semantics', {}, [outputElement('mtext', {}, [text]), annotation(text)]);
  return outputElement('math', isDisplay ? { display: 'block' } : {}, [semantics]);
}

const annotation = (tex: string): OutputElement => outputElement('annotation', { encoding: TEX }, [tex.trim()]);
