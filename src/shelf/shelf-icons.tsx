const PATHS = {
  star: 'M8 1.6l2 4.1 4.5.6-3.3 3.2.8 4.5-4-2.1L4 14l.8-4.5L1.5 6.3l4.5-.6z',
  archive: 'M1.5 2.5h13v3h-13z M2.5 5.5v8h11v-8 M6 8.5h4',
  tag: 'M1.5 2v5.5l7 7L14 9 7 2z M4.5 5h.01',
  remove: 'M2.5 4h11 M6 4V2.5h4V4 M4 4l.7 9.5h6.6L12 4 M6.7 6.5V11 M9.3 6.5V11',
} as const;

/** A small drawing beside or in place of words; whatever holds it says what it means. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
