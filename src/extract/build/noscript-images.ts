import { outputElement } from './output-tree';
import { unread } from './page-signs';
import { resolveNoscript } from './resolve-image';
import type { SpecialKind, Specials } from './special-elements';

/** Pictures that stand in a `noscript` alone, with no placeholder beside it to read them from. */
export const NOSCRIPT_IMAGES: SpecialKind[] = [{ find: unread('noscript'), read: readNoscript }];

const HOLDERS = new Set(['figure', 'p', 'a', 'span', 'div', 'picture']);

function readNoscript(noscript: Element, page: Specials): void {
  const { parentElement } = noscript;
  if (!parentElement || !HOLDERS.has(parentElement.localName)) return;
  if (hasOtherImage(noscript)) return;
  const found = resolveNoscript(noscript, page.addresses);
  if (found) page.insert(noscript, () => outputElement('img', { src: found.url, alt: found.alt }));
}

const IMAGES = ['img', 'picture', 'iframe', 'video', 'noscript'];

/** A picture beside it is the one that it stands in for. */
function hasOtherImage(noscript: Element): boolean {
  return [noscript.previousElementSibling, noscript.nextElementSibling].some(
    (beside) => beside !== null && (IMAGES.includes(beside.localName) || beside.getElementsByTagName('img').length > 0),
  );
}
