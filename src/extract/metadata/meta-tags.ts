/** The values of a page's `<meta>` elements by lower-case name, property or itemprop, in document order. */
export type MetaTags = Map<string, string[]>;

/** Reads every `<meta>` with a key and a content once. Pages misuse name for property and the reverse: both count. */
export function readMetaTags(metas: ArrayLike<Element>): MetaTags {
  const tags: MetaTags = new Map();
  for (let index = 0; index < metas.length; index += 1) {
    const element = metas[index] as Element;
    // Some archives write `value`.
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim();
    if (!content) continue;
    const name = element.getAttribute('name');
    const property = element.getAttribute('property');
    if (name !== null) addAll(tags, name, content);
    if (property !== null) addAll(tags, property, content);
    // Microdata, and what the server would have said, stand alone.
    if (name === null && property === null) {
      addAll(tags, element.getAttribute('itemprop') ?? element.getAttribute('http-equiv') ?? '', content);
    }
  }
  return tags;
}

function addAll(tags: MetaTags, keys: string, content: string): void {
  const lower = keys.toLowerCase();
  if (!lower.includes(' ')) add(tags, lower.trim(), content);
  else for (const key of lower.split(/\s+/)) add(tags, key, content);
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
