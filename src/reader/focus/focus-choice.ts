/** How the reader keeps to the line and the page. */
export type FocusChoice = {
  /** `ruler` underlines the line; `one` and `three` leave so many lines bright. */
  line: 'off' | 'ruler' | 'one' | 'three';
  /** Whether the line goes with the pointer and the arrow keys, or stands while the text moves. */
  follows: boolean;
  /** Whether all paragraphs but one step back. */
  paragraph: boolean;
  /** Whether the text stands in pages that are turned. */
  pages: boolean;
  /** Whether everything but the text is hidden. */
  bare: boolean;
};

export const NO_FOCUS: FocusChoice = { line: 'off', follows: true, paragraph: false, pages: false, bare: false };

export const LINES = ['off', 'ruler', 'one', 'three'] as const satisfies FocusChoice['line'][];

/** A choice from whatever is stored. */
export function parseFocusChoice(stored: unknown): FocusChoice {
  const { line, ...switches } = (stored ?? {}) as Partial<Record<keyof FocusChoice, unknown>>;
  const isOn = (name: 'follows' | 'paragraph' | 'pages' | 'bare') =>
    typeof switches[name] === 'boolean' ? switches[name] : NO_FOCUS[name];
  return {
    line: LINES.find((known) => known === line) ?? NO_FOCUS.line,
    follows: isOn('follows'),
    paragraph: isOn('paragraph'),
    pages: isOn('pages'),
    bare: isOn('bare'),
  };
}
