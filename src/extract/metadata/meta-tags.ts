/** The values of a page's `<meta>` elements by lower-case name, property or itemprop, in document order. */
export type MetaTags = Map<string, string[]>;

const KEY_ATTRIBUTES = ['name', 'property', 'itemprop', 'http-equiv'] as const;

/** Reads every `<meta>` with a key and a content once. Pages misuse name for property and the reverse: both count. */
export function readMetaTags(document: Document): MetaTags {
  const tags: MetaTags = new Map();
  for (const element of document.getElementsByTagName('meta')) {
    // Some archives write `value`.
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim();
    if (!content) continue;
    for (const attribute of KEY_ATTRIBUTES) {
      const keys = element.getAttribute(attribute)?.toLowerCase();
      if (!keys) continue;
      if (!/\s/.test(keys)) add(tags, keys, content);
      else for (const key of keys.split(/\s+/)) add(tags, key, content);
    }
  }
  return tags;
}

function add(tags: MetaTags, key: string, content: string): void {
  const values = tags.get(key);
  if (values === undefined) tags.set(key, [content]);
  else if (!values.includes(content)) values.push(content);
}

/** The first value under the first of `keys` that has one. */
export function firstTag(tags: MetaTags, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = tags.get(key)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
