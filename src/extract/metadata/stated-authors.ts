import { isPlausible, namesIn, uniqueNames } from './author-names';
import { plainText } from './element-text';
import { withoutEntities } from './entities';
import type { MetaTags } from './meta-tags';
import { isSite, mayNamePerson, peopleAmong } from './people-among';
import type { NamedAuthor } from './structured-facts';

const TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'article:author_name',
  'creator',
];
/** The same of data, which is written with more care: a single word in small letters, or with dots. */
const ACCOUNT = /^[a-z\d]\S*$|^\S*[a-z][._]\S*$/;
/** How systems write who is logged in, not how people write their names; and editorial desks. */
const USER_NAME = /^[a-z\d]\S*$|[a-z][._/][a-z]|[Rr]eda[kc]/;

/** What publications and shops are called, and people are not. */
const HOUSE =
  /\b(?:post|news|blog|times|press|gazette|daily|weekly|journal|review|magazine|guide|today|world|network|store|shop|online|media|digital|group|club|school|bank|city|tech|health)\b/i;

/**
 * The people of the JSON-LD; organisations only where there are no people. Never the site itself, unless it bears the
 * name of somebody whom the page calls a person.
 */
export function structuredAuthors(
  authors: readonly NamedAuthor[],
  siteNames: readonly string[],
  isShown: (name: string) => boolean,
): string[] {
  const people = authors.filter(({ isPerson }) => isPerson);
  const chosen = people.length > 0 ? people : authors;
  const names = chosen.flatMap(({ name, isPerson, isCalledPerson }) => {
    if (isSite(name, siteNames) && !(isCalledPerson === true && mayNamePerson(name))) return [];
    return isPerson ? namesIn(name) : organisationIn(name);
  });
  return peopleAmong(
    uniqueNames(names).filter((name) => !ACCOUNT.test(name) || isShown(name)),
    siteNames,
  );
}

/** An organisation's name whole: "Office of Weights and Measures" is one. */
function organisationIn(entry: string): string[] {
  const name = plainText(withoutEntities(entry));
  return isPlausible(name) ? [name] : namesIn(entry);
}

/** The names in the page's `<meta>`: the first source that has any. User names only where `isShown` knows them. */
export function taggedAuthors(
  tags: MetaTags,
  siteNames: readonly string[],
  isShown: (name: string) => boolean,
): string[] {
  for (const tag of TAGS) {
    const names = (tags.get(tag) ?? []).flatMap((name) =>
      isSite(name, siteNames) && !mayBePersons(name) ? [] : namesIn(name),
    );
    const credible = names.filter((name) => !USER_NAME.test(name) || isShown(name));
    if (credible.length > 0) return peopleAmong(uniqueNames(credible), siteNames);
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  return /author|written|by|verfasst|geschrieben|escrito|écrit|scritto/i.test(label)
    ? (tags.get('twitter:data1') ?? []).flatMap(namesIn)
    : [];
}

/** Whether a site that is called so may be somebody's own. */
function mayBePersons(siteName: string): boolean {
  return mayNamePerson(siteName) && !HOUSE.test(siteName);
}
