/** What a page says of itself in elements that nobody sees. */
export type HeadElements = { metas: Element[]; data: Element[]; canonical: Element | undefined };

const SELECTOR = 'meta, script[type*="ld+json" i], link[rel~="canonical" i]';

/** Finds `<meta>`, JSON-LD and the canonical link, wherever they stand, in one walk over the page. */
export function headElements(document: Document): HeadElements {
  const found: HeadElements = { metas: [], data: [], canonical: undefined };
  for (const element of document.querySelectorAll(SELECTOR)) {
    if (element.localName === 'meta') found.metas.push(element);
    else if (element.localName === 'script') found.data.push(element);
    else found.canonical ??= element;
  }
  return found;
}
