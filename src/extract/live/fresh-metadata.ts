import { lettersOf } from '../letters-of';
import type { Metadata } from '../metadata/metadata';

const CLAIMED_TITLES = 'meta[property="og:title"],meta[name="twitter:title"]';

/**
 * What is said of the article that is shown now. A page that changes its address without a load often leaves what its
 * head says of the first article: where the head names another address and another title than the page shows, only what
 * was read from the page itself counts.
 */
export function freshMetadata(document: Document, metadata: Metadata, page: string): Metadata {
  if (!document.defaultView || !namesOtherPage(metadata, page) || !namesOtherTitle(document, metadata)) return metadata;
  const {
    canonicalUrl: _,
    description: __,
    leadImage: ___,
    section: ____,
    dek,
    published,
    modified,
    ...fresh
  } = metadata;
  const { elements } = metadata;
  return {
    ...fresh,
    authors: elements.byline ? fresh.authors : [],
    ...(dek !== undefined && elements.dek && { dek }),
    ...(published !== undefined && elements.date && { published }),
    ...(modified !== undefined && elements.date && { modified }),
  };
}

function namesOtherPage({ canonicalUrl }: Metadata, page: string): boolean {
  return canonicalUrl !== undefined && URL.canParse(page) && new URL(canonicalUrl).pathname !== new URL(page).pathname;
}

function namesOtherTitle(document: Document, { title }: Metadata): boolean {
  const shown = lettersOf(title ?? '');
  const claims = [...document.querySelectorAll(CLAIMED_TITLES)].map((tag) =>
    lettersOf(tag.getAttribute('content') ?? ''),
  );
  if (shown === '' || claims.length === 0) return false;
  return claims.every((claim) => claim !== '' && !claim.includes(shown) && !shown.includes(claim));
}
