const BETWEEN_NAMES = /\s*(?:[;|\n,]|\s(?:and|und|et|y|&)\s|、|，)\s*/iu;
const LEADING_WORD = /^(?:by|von|par|por|di|door|text|words)\s*:?\s+/iu;
const CREDENTIAL =
  /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d|m\.?s|m\.?a|m\.?b\.?a|r\.?d|r\.?n|rdn|ldn|ms|fand|dds|jd|esq|cpa)\.?$/iu;

/**
 * Whether two bylines name the same set of people. A byline is a list, or one string cut at commas, semicolons, bars,
 * line ends and the words for "and"; case, order, white space, a leading "by" and credentials (PhD, Jr.) do not count.
 */
export function isSameAuthors(one: readonly string[], other: readonly string[]): boolean {
  const names = namesOf(one);
  const wanted = namesOf(other);
  return names.size === wanted.size && [...names].every((name) => wanted.has(name));
}

/** The names in a byline, compared form. */
export function namesOf(byline: readonly string[]): Set<string> {
  const names = byline
    .flatMap((entry) => entry.normalize('NFKC').split(BETWEEN_NAMES))
    .map((name) => name.replace(/\s+/g, ' ').trim().replace(LEADING_WORD, '').toLowerCase())
    .filter((name) => name !== '' && !CREDENTIAL.test(name));
  return new Set(names);
}
