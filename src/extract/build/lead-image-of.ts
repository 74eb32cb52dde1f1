import type { Image } from '../../article/article';
import { isElement, type OutputElement, type OutputNode, textOf } from './output-tree';
import { imageStem } from './resolve-image';

const EARLY_PARAGRAPHS = 3;
const SHORTEST_PARAGRAPH_CHARACTERS = 80;

/**
 * The image to show above the text: `found`, unless the text itself begins with one (any before its third paragraph)
 * or holds the same one later. Sizes of one picture are compared by the stem of their addresses.
 */
export function leadImageOf(body: OutputNode[], found: Image | undefined): Image | undefined {
  if (!found) return undefined;
  let paragraphs = 0;
  for (const node of body) {
    if (paragraphs < EARLY_PARAGRAPHS && imagesIn(node).length > 0) return undefined;
    if (isElement(node, 'p') && textOf(node).length >= SHORTEST_PARAGRAPH_CHARACTERS) paragraphs += 1;
  }
  const stem = imageStem(found.url);
  return body.some((node) => imagesIn(node).some((image) => imageStem(image.attributes.src ?? '') === stem))
    ? undefined
    : found;
}

function imagesIn(node: OutputNode): OutputElement[] {
  if (typeof node === 'string') return [];
  return node.tag === 'img' ? [node] : node.children.flatMap(imagesIn);
}
