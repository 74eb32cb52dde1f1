/** Where the colours come from: see `controls/themes.css`. `system` and `contrast` are light or dark as the system is. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

/** `legible` and `dyslexic` come with the extension; `named` is any font of the reader's own machine. */
export const FONTS = ['serif', 'sans', 'system', 'legible', 'dyslexic', 'named'] as const;
export type Font = (typeof FONTS)[number];

/** Colours as `#rrggbb`. */
export type OwnColours = { paper: string; ink: string; accent: string };

export type NumberRange = { least: number; most: number; step: number; usual: number };

/** In per cent of the size of the letters, but for `size`, of the usual size, and `width`, in characters. */
export const RANGES = {
  size: { least: 60, most: 300, step: 5, usual: 100 },
  width: { least: 30, most: 120, step: 2, usual: 66 },
  lineHeight: { least: 120, most: 260, step: 5, usual: 165 },
  paragraphSpacing: { least: 0, most: 300, step: 10, usual: 100 },
  letterSpacing: { least: 0, most: 40, step: 1, usual: 0 },
  wordSpacing: { least: 0, most: 80, step: 2, usual: 0 },
} as const satisfies Record<string, NumberRange>;

export type Measure = keyof typeof RANGES;
export const MEASURES = Object.keys(RANGES) as Measure[];

/** How the reader wants articles to look, on every surface. */
export type Settings = Record<Measure, number> & {
  theme: Theme;
  colours: OwnColours;
  font: Font;
  /** The family's name where the font is `named`. */
  fontName: string;
  isJustified: boolean;
  hyphenates: boolean;
  showsImages: boolean;
};

export const USUAL_SETTINGS: Settings = {
  theme: 'system',
  colours: { paper: '#f4f1ea', ink: '#26292c', accent: '#0f5a74' },
  font: 'serif',
  fontName: '',
  size: RANGES.size.usual,
  width: RANGES.width.usual,
  lineHeight: RANGES.lineHeight.usual,
  paragraphSpacing: RANGES.paragraphSpacing.usual,
  letterSpacing: RANGES.letterSpacing.usual,
  wordSpacing: RANGES.wordSpacing.usual,
  isJustified: false,
  hyphenates: true,
  showsImages: true,
};
