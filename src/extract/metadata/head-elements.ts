/** What a page says of itself in elements that nobody sees. */
export type HeadElements = { metas: Iterable<Element>; data: Element[]; canonical: Element | undefined };

/** Finds `<meta>`, JSON-LD and the canonical link, wherever they stand. By tag: a query looks at every element of the page. */
export function headElements(document: Document): HeadElements {
  const scripts = Array.from(document.getElementsByTagName('script'));
  const links = Array.from(document.getElementsByTagName('link'));
  return {
    metas: document.getElementsByTagName('meta'),
    data: scripts.filter((script) => script.getAttribute('type')?.includes('ld+json')),
    canonical: links.find((link) => /(?:^|\s)canonical(?:$|\s)/i.test(link.getAttribute('rel') ?? '')),
  };
}
