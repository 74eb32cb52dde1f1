const RESAMPLES = 1000;
const SEED = 20_261_122;

/** The arithmetic mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` (0 to 1) of the values lie, the nearest one taken; NaN of nothing. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * The 95 % interval of a mean over pages, by resampling whole sites: pages of one site fail together.
 * The same values always give the same interval.
 */
export function bootstrapBySite(pages: readonly { site: string; value: number }[]): [number, number] {
  const sites = sumsBySite(pages);
  const random = createRandom(SEED);
  const means: number[] = [];
  for (let resample = 0; resample < RESAMPLES && sites.length > 0; resample += 1) {
    let sum = 0;
    let count = 0;
    for (let draw = 0; draw < sites.length; draw += 1) {
      const site = sites[Math.floor(random() * sites.length)];
      sum += site?.sum ?? 0;
      count += site?.pages ?? 0;
    }
    means.push(sum / count);
  }
  return [quantileOf(means, 0.025), quantileOf(means, 0.975)];
}

function sumsBySite(pages: readonly { site: string; value: number }[]): { sum: number; pages: number }[] {
  const sums = new Map<string, { sum: number; pages: number }>();
  for (const { site, value } of pages) {
    const before = sums.get(site) ?? { sum: 0, pages: 0 };
    sums.set(site, { sum: before.sum + value, pages: before.pages + 1 });
  }
  return [...sums.values()];
}

/** Numbers from 0 to 1 that look random and repeat with the seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
