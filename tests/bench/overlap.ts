/** Shares from 0 to 1: of the found that is wanted, of the wanted that is found, and their harmonic mean. */
export type Overlap = { precision: number; recall: number; f1: number };

/** How far two bags (multisets) agree; two empty bags agree wholly. */
export function overlapOf(found: readonly string[], wanted: readonly string[]): Overlap {
  if (found.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const open = new Map<string, number>();
  for (const item of wanted) open.set(item, (open.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of found) {
    const left = open.get(item) ?? 0;
    if (left === 0) continue;
    common += 1;
    open.set(item, left - 1);
  }
  const precision = found.length === 0 ? 0 : common / found.length;
  const recall = wanted.length === 0 ? 0 : common / wanted.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
