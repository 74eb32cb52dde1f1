import { documentOf } from '../page/dom-access';
import type { PageTable, Unread } from '../page/page-table';
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
    head = readHead(documentOf(table.nodes[0])?.head ?? undefined, table.unread);
    heads.set(table, head);
  }
  return head;
}

/** Finds `<meta>`, JSON-LD and the canonical link: in the head, and in the body, where the scan has met them. */
function readHead(head: HTMLElement | undefined, { meta, script, link }: Unread): PageHead {
  const named = (name: 'meta' | 'script' | 'link', inBody: Element[]) => {
    const found: Element[] = [];
    const inHead = head?.getElementsByTagName(name) ?? [];
    for (let index = 0; index < inHead.length; index += 1) found.push(inHead[index] as Element);
    return found.concat(inBody);
  };
  const data = named('script', script)
    .filter((element) => element.getAttribute('type')?.toLowerCase().includes('ld+json'))
    .map((element) => element.textContent ?? '');
  return {
    tags: readMetaTags(named('meta', meta)),
    data,
    jsonLd: readJsonLd(data),
    // Nearly all stand in the head, written so.
    canonical: head?.querySelector('link[rel="canonical"]') ?? named('link', link).find(isCanonical),
  };
}

const isCanonical = (link: Element): boolean => /(?:^|\s)canonical(?:$|\s)/i.test(link.getAttribute('rel') ?? '');
