import { fullSize, onePerPicture } from './one-per-picture';
import { isElement, isEmpty, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

/** A paragraph that holds nothing but one picture becomes a figure; a figure keeps one of equal pictures. */
export function picturesToFigures(element: OutputElement): void {
  for (const child of element.children) {
    if (typeof child === 'object' && child.tag !== 'pre') picturesToFigures(child);
  }
  if (element.tag === 'figure') tidyFigure(element);
  else if (element.tag === 'article' || element.tag === 'blockquote') {
    const children = element.children.flatMap((child): OutputNode[] =>
      isElement(child, 'p') ? figureFrom(child) : isTextInFigure(child) ? child.children : [child],
    );
    element.children = children.filter((child, index) => !isCopyOf(child, children[index - 1]));
  }
}

/** Some sites wrap whole texts in a figure. */
function isTextInFigure(node: OutputNode): node is OutputElement {
  if (!isElement(node, 'figure') || node.children.some((child) => isElement(child, ...IN_FIGURES))) return false;
  return node.children.filter((child) => isElement(child, 'p') && textOf(child).length > 40).length > 1;
}

const IN_FIGURES = ['img', 'a', 'figcaption', 'pre', 'blockquote', 'table', 'math'];

/** A figure that shows the same picture as the one before it: galleries hold a large copy for when it is asked for. */
function isCopyOf(node: OutputNode, before: OutputNode | undefined): boolean {
  if (!isElement(node, 'figure') || !isElement(before, 'figure') || node.children.length !== 1) return false;
  const [one, other] = [picturesIn(node), picturesIn(before)];
  if (one.length !== 1 || other.length !== 1) return false;
  const [best, second] = onePerPicture([...other, ...one]);
  const place = before.children.indexOf(other[0] as OutputElement);
  if (!best || second || place < 0) return false;
  before.children[place] = best;
  return true;
}

function figureFrom(paragraph: OutputElement): OutputNode[] {
  const pictures = picturesIn(paragraph);
  if (pictures.length === 0 || textOf(paragraph).trim() !== '') return [paragraph];
  return pictures.map((picture) => outputElement('figure', {}, [fullSize(picture)]));
}

/** Images, with the link around them where they stand in one. */
function picturesIn(element: OutputElement): OutputElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'img') return [child];
    const inner = picturesIn(child);
    return child.tag === 'a' && inner.length === 1 && inner[0]?.tag === 'img' ? [child] : inner;
  });
}

function tidyFigure(figure: OutputElement): void {
  const pictures: OutputElement[] = [];
  figure.children = figure.children.filter((child) => {
    if (!isElement(child, 'p') || textOf(child).trim() !== '') return true;
    pictures.push(...picturesIn(child).map(fullSize));
    return false;
  });
  figure.children.unshift(...onePerPicture(pictures));
  captionFrom(figure);
}

/** Text in a figure beside its picture is the caption. */
export function captionFrom(figure: OutputElement): void {
  const hasPicture = figure.children.some((child) => isElement(child, 'img', 'a'));
  if (!hasPicture) return;
  const captions = figure.children.filter(
    (child) => isElement(child, 'figcaption', 'p') && !isEmpty(child),
  ) as OutputElement[];
  if (captions.length === 0) return;
  const rest = figure.children.filter((child) => !isElement(child, 'figcaption', 'p'));
  const [first] = captions;
  const lines = captions.flatMap((caption) => (caption.tag === 'p' ? [caption] : caption.children));
  const content = captions.length === 1 && first?.tag === 'figcaption' ? first.children : lines.map(asParagraph);
  figure.children = [...rest, outputElement('figcaption', {}, content)];
}

const asParagraph = (node: OutputNode): OutputNode =>
  typeof node === 'string' ? outputElement('p', {}, [node]) : node;
