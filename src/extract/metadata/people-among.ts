import { looksLikeName } from './author-names';
import { namesRole } from './byline-words';
import { comparableName } from './title-text';

const NAMED_WITH_ARTICLE = /^(?:the|die|der|das|le|la|el|il) /i;
/** Of fewer letters than this, what stands in the site's name too stands there by chance. */
const SHORTEST_SITE_PART = 6;

/**
 * Who is left of `names` without the organisations that stand beside people, and without the site itself. `siteNames`
 * are in the form of `comparableName` as everywhere among the sources of authors.
 */
export function peopleAmong(names: readonly string[], siteNames: readonly string[]): string[] {
  const people = names.filter((name) => !namesRole(name) && !isPartOfSite(name, siteNames));
  return people.length > 0 ? people : names.filter((name) => mayNamePerson(name) || !isSite(name, siteNames));
}

/** Whether a site of this name may be called after somebody. */
export function mayNamePerson(name: string): boolean {
  return looksLikeName(name) && !NAMED_WITH_ARTICLE.test(name);
}

function isPartOfSite(name: string, siteNames: readonly string[]): boolean {
  const plain = comparableName(name);
  return siteNames.some((site) => site.length >= SHORTEST_SITE_PART && plain.includes(site));
}

/** Whether a name is the site's own. */
export function isSite(name: string, siteNames: readonly string[]): boolean {
  const plain = comparableName(name);
  return siteNames.includes(plain);
}
