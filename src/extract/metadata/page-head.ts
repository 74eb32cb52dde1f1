import { documentOf } from '../page/dom-access';
import type { PageTable } from '../page/page-table';
import { type JsonLd, readJsonLd } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';

/** What a page says of itself in elements that nobody sees. */
export type PageHead = {
  tags: MetaTags;
  /** The sources of its JSON-LD, as they are written. */
  data: string[];
  jsonLd: JsonLd;
  canonical: Element | undefined;
};

const heads = new WeakMap<PageTable, PageHead>();

/** The head of the page that `table` is the scan of, read once a scan: its kind and its facts are both read from it. */
export function headOf(table: PageTable): PageHead {
  let head = heads.get(table);
  if (head === undefined) {
    const document = documentOf(table.nodes[0]);
    head = document ? readHead(document) : { tags: new Map(), data: [], jsonLd: readJsonLd([]), canonical: undefined };
    heads.set(table, head);
  }
  return head;
}

/** Finds `<meta>`, JSON-LD and the canonical link, wherever they stand. By tag where there are few of it: a query looks at every element of the page. */
function readHead(document: Document): PageHead {
  const data = sourcesOf(document.querySelectorAll('script[type*="ld+json" i]'));
  return {
    tags: readMetaTags(document.getElementsByTagName('meta')),
    data,
    jsonLd: readJsonLd(data),
    // Nearly all stand in the head, written so.
    canonical:
      document.head?.querySelector('link[rel="canonical"]') ?? canonicalAmong(document.getElementsByTagName('link')),
  };
}

function sourcesOf(scripts: NodeListOf<Element>): string[] {
  const sources: string[] = [];
  for (let index = 0; index < scripts.length; index += 1) {
    sources.push(scripts[index]?.textContent ?? '');
  }
  return sources;
}

function canonicalAmong(links: HTMLCollectionOf<HTMLLinkElement>): Element | undefined {
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index] as Element;
    if (/(?:^|\s)canonical(?:$|\s)/i.test(link.getAttribute('rel') ?? '')) return link;
  }
  return undefined;
}
