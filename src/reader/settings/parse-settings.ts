import { FONTS, MEASURES, type OwnColours, RANGES, type Settings, THEMES, USUAL_SETTINGS } from './settings';

/** A font's name longer than this is none. */
const LONGEST_FONT_NAME = 100;

type Stored = Record<string, unknown>;

/** Valid settings out of whatever is stored: each that is missing, or that this version cannot use, is the usual one. */
export function parseSettings(stored: unknown): Settings {
  const found = recordOf(stored);
  const usual = USUAL_SETTINGS;
  const measures = Object.fromEntries(MEASURES.map((name) => [name, within(RANGES[name], found[name])]));
  return {
    ...usual,
    ...measures,
    theme: oneOf(THEMES, found.theme) ?? usual.theme,
    colours: coloursOf(recordOf(found.colours)),
    font: oneOf(FONTS, found.font) ?? usual.font,
    fontName: typeof found.fontName === 'string' ? found.fontName.slice(0, LONGEST_FONT_NAME) : usual.fontName,
    isJustified: booleanOr(usual.isJustified, found.isJustified),
    hyphenates: booleanOr(usual.hyphenates, found.hyphenates),
    showsImages: booleanOr(usual.showsImages, found.showsImages),
  };
}

/** `#rrggbb` in lower case, of three digits or six, with or without the sign; undefined for anything else. */
export function parseColour(written: unknown): string | undefined {
  const digits = typeof written === 'string' ? /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(written)?.[1] : undefined;
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

function coloursOf(found: Stored): OwnColours {
  const { paper, ink, accent } = USUAL_SETTINGS.colours;
  return {
    paper: parseColour(found.paper) ?? paper,
    ink: parseColour(found.ink) ?? ink,
    accent: parseColour(found.accent) ?? accent,
  };
}

function within({ least, most, usual }: { least: number; most: number; usual: number }, value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((name) => name === value);

const booleanOr = (usual: boolean, value: unknown): boolean => (typeof value === 'boolean' ? value : usual);

function recordOf(value: unknown): Stored {
  return typeof value === 'object' && value !== null ? (value as Stored) : {};
}
