import { outputElement } from './output-tree';
import { resolveNoscript } from './resolve-image';
import type { SpecialKind, Specials } from './special-elements';

/** Pictures that stand in a `noscript` alone, with no placeholder beside it to read them from. */
export const NOSCRIPT_IMAGES: SpecialKind[] = [{ selector: 'noscript', read: readNoscript }];

const HOLDERS = new Set(['figure', 'p', 'a', 'span', 'div', 'picture']);

function readNoscript(noscript: Element, page: Specials): void {
  const { parentElement } = noscript;
  if (!parentElement || !HOLDERS.has(parentElement.localName)) return;
  if (hasOtherImage(parentElement, noscript)) return;
  const found = resolveNoscript(noscript, page.addresses);
  if (found) page.insert(noscript, () => outputElement('img', { src: found.url, alt: found.alt }));
}

function hasOtherImage(parent: Element, noscript: Element): boolean {
  return [...parent.querySelectorAll('img,picture,iframe,video')].some((image) => !noscript.contains(image));
}
