/** Paths in a square of 16, after the signs of players everywhere. */
const SHAPES = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  stop: 'M3.5 3.5h9v9h-9z',
  'sentence-back': 'M11 3 6 8l5 5V3z',
  'sentence-on': 'M5 3l5 5-5 5V3z',
  'paragraph-back': 'M8 3 3 8l5 5V3zM13.5 3l-5 5 5 5V3z',
  'paragraph-on': 'M8 3l5 5-5 5V3zM2.5 3l5 5-5 5V3z',
} as const;

/** A sign on a button whose label says the same in words. */
export function Icon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[name]} fill="currentcolor" />
    </svg>
  );
}
