/** How the reader likes to be read to. */
export type AloudSettings = {
  /** 1 is the voice's own speed. */
  rate: number;
  /** The voice chosen for each language, by its first subtag. */
  voices: Record<string, string>;
};

export const SLOWEST = 0.5;
export const FASTEST = 3;
const STEP = 0.25;

export const DEFAULT_ALOUD_SETTINGS: AloudSettings = { rate: 1, voices: {} };

/** Whatever is stored, as settings. */
export function parseAloudSettings(stored: unknown): AloudSettings {
  const { rate, voices } = (stored ?? {}) as Partial<Record<keyof AloudSettings, unknown>>;
  const chosen = Object.entries(typeof voices === 'object' && voices ? voices : {});
  return {
    rate: typeof rate === 'number' && rate >= SLOWEST && rate <= FASTEST ? rate : DEFAULT_ALOUD_SETTINGS.rate,
    voices: Object.fromEntries(chosen.filter(([, id]) => typeof id === 'string')),
  };
}

/** The next speed in a direction, within what voices can do. */
export function stepRate(rate: number, direction: 1 | -1): number {
  return Math.min(FASTEST, Math.max(SLOWEST, Math.round(rate / STEP + direction) * STEP));
}
