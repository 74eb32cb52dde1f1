/** A JSON object of unknown shape, as pages write them. */
export type JsonObject = { [key: string]: unknown };

/** More than this (characters) is product data or a whole shop, not an article's facts. */
const LARGEST_SCRIPT = 400_000;
const MOST_NODES = 400;
const DEEPEST = 6;
/** Keys that lead on to what the page is about; lists of other things (`itemListElement`, `comment`) do not. */
const MAIN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'mainContentOfPage'];

/** The objects that a page's JSON-LD is about, and every object of it by its `@id`. */
export type JsonLd = { nodes: JsonObject[]; byId: Map<string, JsonObject> };

/** Reads a page's `application/ld+json`, also where it is not quite JSON. What cannot be read is passed over. */
export function readJsonLd(sources: readonly string[]): JsonLd {
  const found: JsonLd = { nodes: [], byId: new Map() };
  for (const source of sources) {
    if (source.length <= LARGEST_SCRIPT) collect(parseTolerantly(source), found, DEEPEST);
  }
  return found;
}

function collect(value: unknown, found: JsonLd, depth: number): void {
  if (depth === 0 || found.nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth - 1);
  if (!isObject(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) found.byId.set(id, { ...found.byId.get(id), ...value });
  if (value['@type'] !== undefined) found.nodes.push(value);
  for (const key of MAIN_KEYS) if (typeof value[key] === 'object') collect(value[key], found, depth - 1);
}

/** JSON with what templates leave in it: comment marks, raw line ends and tabs in strings, commas before a bracket. */
function parseTolerantly(source: string): unknown {
  if (source.trim() === '') return undefined;
  const bare = () => withoutComment(source);
  const unbroken = () => bare().replace(/\s+/g, ' ');
  for (const attempt of [() => source, bare, unbroken, () => unbroken().replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt repairs more; what none can read is not JSON.
    }
  }
  return undefined;
}

function withoutComment(source: string): string {
  return source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*-->|-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '')
    .trim();
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(node: JsonObject): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => (/[/#:]/.test(type) ? type.replace(/^.*[/#:]/, '') : type));
}

/** A value as the list that it stands for: JSON-LD writes a list of one without the brackets. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text of a value: texts, lists of texts, `{ "@value": text }`. */
export function textIn(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const text = isObject(item) ? item['@value'] : item;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return undefined;
}
