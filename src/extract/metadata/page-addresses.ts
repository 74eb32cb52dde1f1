import { hostOf } from './site-name';

/** `address` as an absolute web address, read against `base`; undefined where it is none. */
export function webAddress(address: string | null | undefined, base: string): string | undefined {
  const text = address?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** What the page calls its own address, where it is on the same host and not the home page of it. */
export function canonicalAddress(document: Document, ogUrl: string | undefined, url: string): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const address of [link, ogUrl]) {
    const canonical = webAddress(address, url);
    if (canonical === undefined || hostOf(canonical) !== hostOf(url)) continue;
    const isHome = new URL(canonical).pathname === '/' && new URL(canonical).search === '';
    if (!isHome || new URL(url).pathname === '/') return canonical;
  }
  return undefined;
}
