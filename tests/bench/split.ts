/** One part of the corpus: what is tuned on, and what is kept back to be measured on. */
export type Part = 'tuning' | 'validation';

/** Every third site validates. By site, never by page: pages of one site share their template. FNV-1a of its name. */
export function partOf(site: string): Part {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(site)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 3 === 0 ? 'validation' : 'tuning';
}
