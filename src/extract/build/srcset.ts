/** One address of a `srcset` with its width in pixels (`w`), or its density times a thousand (`x`). */
export type Candidate = { url: string; width: number };

const DESCRIPTOR = /^(\d+(?:\.\d+)?)([wxh])$/;
/** A density as if it were a width: 2x is better than 1x, and that is all that is asked. */
const WIDTH_OF_DENSITY = 1000;

/**
 * The candidates of a `srcset`, by the descriptors rather than by the commas: image services have commas in addresses.
 * An address ends at white space; a descriptor and a comma may follow it.
 */
export function parseSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const part of srcset.trim().split(/\s+/)) {
    const descriptor = DESCRIPTOR.exec(part.replace(/,$/, ''));
    const last = candidates.at(-1);
    if (descriptor && last) last.width = Number(descriptor[1]) * (descriptor[2] === 'x' ? WIDTH_OF_DENSITY : 1);
    else if (GLUED.test(part) && last) startAfterGlue(part, last, candidates);
    else if (part !== ',') candidates.push({ url: part.replace(/^,+|,+$/g, ''), width: 0 });
  }
  return candidates.filter((candidate) => candidate.url !== '');
}

/** A descriptor with the next address right behind its comma: `400w,https://…`. */
const GLUED = /^(\d+(?:\.\d+)?)([wx]),(\S+)$/;

function startAfterGlue(part: string, last: Candidate, candidates: Candidate[]): void {
  const [, size, unit, url] = GLUED.exec(part) ?? [];
  last.width = Number(size) * (unit === 'x' ? WIDTH_OF_DENSITY : 1);
  candidates.push({ url: (url ?? '').replace(/,+$/, ''), width: 0 });
}

/** The widest candidate up to `most` pixels; where all of those are less than half of it, the smallest above. */
export function bestCandidate(candidates: Candidate[], most: number): Candidate | undefined {
  const fitting = widestUpTo(candidates, most);
  const larger = candidates.filter(({ width }) => width > most);
  if (!fitting || fitting.width === 0 || fitting.width * 2 >= most || larger.length === 0) return fitting;
  return larger.reduce((least, candidate) => (candidate.width < least.width ? candidate : least));
}

function widestUpTo(candidates: Candidate[], most: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best) best = candidate;
    else if (
      best.width > most ? candidate.width < best.width : candidate.width > best.width && candidate.width <= most
    ) {
      best = candidate;
    }
  }
  return best;
}
