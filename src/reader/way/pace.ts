/** What has been measured of a reader: how long some text took, and how long it usually takes. In minutes. */
export type Pace = { spent: number; usual: number };

/** Until this much is read, the reader is taken to be more or less like others. */
const BELIEF_MINUTES = 4;
/** Older reading counts less and less: readers change, and so do their articles. */
const MEMORY_MINUTES = 90;
const SLOWEST = 4;
const FASTEST = 0.25;

export const NO_PACE: Pace = { spent: 0, usual: 0 };

/** How many times as long as usual this reader takes. */
export function paceFactor({ spent, usual }: Pace): number {
  const factor = (spent + BELIEF_MINUTES) / (usual + BELIEF_MINUTES);
  return Math.min(SLOWEST, Math.max(FASTEST, factor));
}

/** The pace with another piece of reading in it. */
export function withReading({ spent, usual }: Pace, more: Pace): Pace {
  const kept = Math.min(1, MEMORY_MINUTES / (usual + more.usual));
  return { spent: (spent + more.spent) * kept, usual: (usual + more.usual) * kept };
}

/** A pace from whatever is stored. */
export function parsePace(stored: unknown): Pace {
  const { spent, usual } = (stored ?? {}) as Partial<Record<keyof Pace, unknown>>;
  const isMeasured = typeof spent === 'number' && typeof usual === 'number' && spent >= 0 && usual >= 0;
  return isMeasured && Number.isFinite(spent + usual) ? { spent, usual } : NO_PACE;
}
