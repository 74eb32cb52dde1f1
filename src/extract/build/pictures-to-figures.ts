import { isElement, isEmpty, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

/** A paragraph that holds nothing but one picture becomes a figure; a figure keeps one of equal pictures. */
export function picturesToFigures(element: OutputElement): void {
  for (const child of element.children) {
    if (typeof child === 'object' && child.tag !== 'pre') picturesToFigures(child);
  }
  if (element.tag === 'figure') tidyFigure(element);
  else if (element.tag === 'article' || element.tag === 'blockquote') {
    element.children = element.children.flatMap((child) => (isElement(child, 'p') ? figureFrom(child) : [child]));
  }
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

const IMAGE_FILE = /^[^:]+:\/\/[^:?#]+\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;
/** A picture narrower than this, linked to an image file, is that file's small copy. */
const WIDEST_COPY = 700;

/** A small picture that links to a large one is the large one. */
function fullSize(picture: OutputElement): OutputElement {
  const [image] = picture.children;
  const href = picture.attributes.href ?? '';
  if (!isElement(image, 'img') || !IMAGE_FILE.test(href)) return picture;
  const width = Number(image.attributes.width ?? /[-_](\d{2,4})x\d{2,4}\.\w+$/.exec(image.attributes.src ?? '')?.[1]);
  if (!(width < WIDEST_COPY)) return picture;
  return outputElement('img', { src: href, alt: image.attributes.alt ?? '' });
}

function tidyFigure(figure: OutputElement): void {
  const seen = new Set<string>();
  figure.children = figure.children.flatMap((child): OutputNode[] => {
    if (!isElement(child, 'p') || textOf(child).trim() !== '') return [child];
    return picturesIn(child)
      .map(fullSize)
      .filter((picture) => {
        const source = (picture.tag === 'img' ? picture : picturesIn(picture)[0])?.attributes.src ?? '';
        const isNew = !seen.has(source);
        seen.add(source);
        return isNew;
      });
  });
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
