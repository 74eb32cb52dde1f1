import { plainText } from './element-text';
import { withoutEntities } from './entities';
import { firstTag, type MetaTags } from './meta-tags';

const SITE_TAGS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
  'dc.publisher',
  'citation_publisher',
];
/** Second-level parts of country domains. */
const DOMAIN_PARTS = new Set(['co', 'com', 'org', 'net', 'gov', 'gob', 'ac', 'edu', 'or', 'ne', 'go']);

/** What the site is called: by itself, by its publisher, else its host without `www.`. */
export function siteNameOf(
  tags: MetaTags,
  publisher: string | undefined,
  host: string | undefined,
): string | undefined {
  const [own] = SITE_TAGS;
  const stated = (own && firstTag(tags, [own])) ?? publisher ?? firstTag(tags, SITE_TAGS);
  const name = stated === undefined ? '' : plainText(withoutEntities(stated));
  return name !== '' && !/^https?:/.test(name) ? name : host;
}

/** Every name under which the site may stand in a title, its own first. */
export function siteNames(tags: MetaTags, publisher: string | undefined, host: string | undefined): string[] {
  const names = [...SITE_TAGS.map((tag) => firstTag(tags, [tag])), publisher, host, host && stemOf(host)];
  return [...new Set(names.map((name) => plainText(withoutEntities(name ?? ''))))].filter((name) => name !== '');
}

/** The host of an address without `www.`. */
export function hostOf(url: URL | undefined): string | undefined {
  const host = url?.hostname.replace(/^www\d?\./, '') ?? '';
  return host === '' ? undefined : host;
}

/** "heronpost" of news.heronpost.co.uk. */
function stemOf(host: string): string | undefined {
  const parts = host.split('.').slice(0, -1);
  const last = parts.at(-1);
  return last !== undefined && parts.length > 1 && DOMAIN_PARTS.has(last) ? parts.at(-2) : last;
}
