import { isElement, type OutputElement, type OutputNode } from './output-tree';
import { captionFrom } from './pictures-to-figures';

/** Captions that stand right behind a picture go into its figure; what only is named one is a paragraph. */
export function attachCaptions(body: OutputElement): void {
  const children: OutputNode[] = [];
  for (const child of body.children) {
    const before = children.at(-1);
    if (!isElement(child, 'figcaption')) children.push(child);
    else if (isElement(before, 'figure') && holdsPicture(before)) {
      before.children.push(child);
      captionFrom(before);
    } else children.push(...child.children);
  }
  body.children = children;
}

const holdsPicture = (figure: OutputElement): boolean => figure.children.some((child) => isElement(child, 'img', 'a'));
