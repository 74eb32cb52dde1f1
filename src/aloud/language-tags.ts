/** `de` of `de-AT` or, as some engines write it, `de_AT`; '' where there is none. */
export function baseLanguage(tag: string | undefined): string {
  return (tag ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** One form for `en_GB`, `en-gb` and `EN-GB`. */
export function comparableTag(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}
