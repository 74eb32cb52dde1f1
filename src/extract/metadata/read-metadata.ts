import { firstTag, readMetaTags } from './meta-tags';
import type { Metadata } from './metadata';

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** What `document` says about its article; `url` is its address. Never throws, never changes the document. */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = readMetaTags(document);
  const headline = document.querySelector('h1') ?? undefined;
  const title =
    headline?.textContent?.replace(/\s+/g, ' ').trim() ||
    firstTag(tags, ['og:title', 'twitter:title']) ||
    document.title;
  const language = document.documentElement?.getAttribute('lang') || undefined;
  const siteName = firstTag(tags, ['og:site_name']) ?? hostOf(url);
  const published = firstTag(tags, ['article:published_time', 'datepublished', 'date'])?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  const description = firstTag(tags, ['og:description', 'description', 'twitter:description']);
  return {
    ...(title && { title }),
    authors: tags.get('author') ?? [],
    ...(siteName && { siteName }),
    ...(published && { published }),
    ...(language && { language }),
    direction: language !== undefined && RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    ...(description && { description }),
    elements: { ...(headline && { headline }) },
  };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
