import { hostOf } from './site-name';

/** `address`, read against `base` where it is not absolute; undefined where it is none. */
export function addressFrom(address: string, base?: URL): URL | undefined {
  try {
    // An absolute address is read three times as fast without its base.
    return base === undefined || /^https?:\/\//i.test(address) ? new URL(address) : new URL(address, base);
  } catch {
    // Pages write what is no address. Asking before (URL.canParse) would read each address twice.
    return undefined;
  }
}

/** `address` as an absolute web address, read against that of the page; undefined where it is none. */
export function webAddress(address: string | null | undefined, page: URL | undefined): URL | undefined {
  const text = address?.trim();
  if (!text || page === undefined) return undefined;
  const url = addressFrom(text, page);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

/** What the page calls its own address, where it is on the same host and not the home page of it. */
export function canonicalAddress(link: Element | undefined, ogUrl: string | undefined, page: URL): string | undefined {
  for (const address of [link?.getAttribute('href'), ogUrl]) {
    const canonical = webAddress(address, page);
    if (canonical === undefined || hostOf(canonical) !== hostOf(page)) continue;
    const isHome = canonical.pathname === '/' && canonical.search === '';
    if (!isHome || page.pathname === '/') return canonical.href;
  }
  return undefined;
}
