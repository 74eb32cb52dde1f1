/** What a page says of itself in elements that nobody sees. */
export type HeadElements = { metas: Element[]; data: Element[]; canonical: Element | undefined };

/** Finds `<meta>`, JSON-LD and the canonical link, wherever they stand, in one walk over the page. */
export function headElements(document: Document): HeadElements {
  const found: HeadElements = { metas: [], data: [], canonical: undefined };
  for (const element of document.querySelectorAll('meta,script[type],link[rel]')) {
    if (element.localName === 'meta') found.metas.push(element);
    else if (element.localName === 'script') {
      if (/ld\+json/i.test(element.getAttribute('type') ?? '')) found.data.push(element);
    } else if (/\bcanonical\b/i.test(element.getAttribute('rel') ?? '')) found.canonical ??= element;
  }
  return found;
}
