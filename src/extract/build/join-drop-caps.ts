import { isElement, type OutputElement, type OutputNode, textOf } from './output-tree';

const CAPITAL = /^["'“„«‘]?[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]$/;
const SMALL_LETTER = /^[a-z\u00df-\u00ff\u03b1-\u03c9\u0430-\u044f'’]/;

/** A large first letter that stands in a block of its own is joined to the word that it begins. */
export function joinDropCaps(body: OutputElement): void {
  body.children = body.children.flatMap((child, index, all): OutputNode[] => {
    const next = all[index + 1];
    if (!isElement(child, 'p') || !isElement(next, 'p') || child.children.length > 1) return [child];
    const letter = textOf(child).trim();
    if (!CAPITAL.test(letter) || !SMALL_LETTER.test(textOf(next))) return [child];
    next.children.unshift(letter);
    return [];
  });
}
