import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** MathML Core and the annotations that hold the formula's source. */
export const MATH_TAGS = new Set(
  (
    'math mi mn mo ms mspace mtext merror mfrac mpadded mphantom mroot mrow msqrt mstyle mmultiscripts mover ' +
    'mprescripts msub msubsup msup munder munderover mtable mtd mtr semantics annotation menclose'
  ).split(' '),
);
export const MATH_ATTRIBUTES = (
  'display mathvariant displaystyle scriptlevel stretchy fence separator accent encoding columnalign notation ' +
  'linethickness lspace rspace minsize maxsize width'
).split(' ');
/** Older names for what MathML Core calls otherwise. */
const RENAMED: Record<string, string> = { mlabeledtr: 'mtr', mfenced: 'mrow', none: 'mrow' };
/** They hold text alone: parsers take an element inside them for HTML, whatever its name (HTML, § 13.2.6). */
export const TEXT_TAGS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext', 'annotation']);
/** What is no text of the formula, or says it again. */
const UNREAD = new Set(['script', 'style', 'annotation', 'annotation-xml']);
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
  const children = TEXT_TAGS.has(name) ? [textIn(element, depth).replace(/\s+/g, ' ')] : copiesIn(element, depth);
  return outputElement(name, attributes, element.localName === 'mfenced' ? fenced(element, children) : children);
}

function copiesIn(element: Element, depth: number): OutputNode[] {
  const children: OutputNode[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) children.push((child as Text).data.replace(/\s+/g, ' '));
    else if (child.nodeType === 1) children.push(...[copy(child as Element, depth + 1) ?? []].flat());
  }
  return children;
}

function textIn(element: Element, depth: number): string {
  let text = '';
  for (let child = element.firstChild; child && depth <= DEEPEST; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if (child.nodeType === 1 && !UNREAD.has((child as Element).localName)) {
      text += textIn(child as Element, depth + 1);
    }
  }
  return text;
}

/** MathML Core draws no `mfenced`: its signs are written out, as MathML 3 (§ 3.3.8) says. */
function fenced(element: Element, children: OutputNode[]): OutputNode[] {
  const signs = [...(element.getAttribute('separators') ?? ',').replace(/\s/g, '')];
  const parts = children.filter((child) => typeof child === 'object');
  return [
    ...sign(element.getAttribute('open') ?? '('),
    ...parts.flatMap((part, index) => [...(index > 0 ? sign(signs[index - 1] ?? signs.at(-1) ?? '') : []), part]),
    ...sign(element.getAttribute('close') ?? ')'),
  ];
}

const sign = (text: string): OutputNode[] => (text.trim() === '' ? [] : [outputElement('mo', {}, [text.trim()])]);

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
