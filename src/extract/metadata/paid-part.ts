import { isObject, type JsonObject, listOf } from './json-ld';

/** What a page says of the part of its article that is not free: the words of the whole, and where on the page it is. */
export type PaidPart = { words?: number; selectors: string[] };

/** As schema.org's `isAccessibleForFree` and Google's guide to "paywalled content" have it; undefined where all is free. */
export function paidPartOf(node: JsonObject): PaidPart | undefined {
  const parts = listOf(node.hasPart)
    .filter(isObject)
    .filter((part) => isFalse(part.isAccessibleForFree));
  if (!isFalse(node.isAccessibleForFree) && parts.length === 0) return undefined;
  const selectors = parts
    .flatMap((part) => listOf(part.cssSelector))
    .filter((selector) => typeof selector === 'string');
  const words = Number(node.wordCount);
  return { selectors, ...(words > 0 && { words }) };
}

const isFalse = (value: unknown): boolean => /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(value));
