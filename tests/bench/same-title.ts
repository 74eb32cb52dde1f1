/** Whether two headlines are the same but for white space, quotation marks and Unicode form (NFKC). */
export function isSameTitle(one: string | undefined, other: string): boolean {
  return one !== undefined && plainTitle(one) === plainTitle(other);
}

/** A headline with plain quotes, single spaces, NFKC. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/''|[“”„‟″«»「」『』]/g, '"')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
