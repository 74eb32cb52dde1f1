import type { ComponentChildren } from 'preact';

type Props = {
  children: ComponentChildren;
  run: () => void;
  /** The key that does the same, shown in the label. */
  shortcut?: string;
  /** For a button that is a switch: whether it is on. */
  pressed?: boolean;
  /** For a button that opens something: whether that is open. */
  expanded?: boolean;
  disabled?: boolean;
  look?: 'main' | 'quiet';
  /** Says more than the visible label, where that alone would be unclear. */
  label?: string;
};

/** A button that shows its keyboard shortcut. */
export function CommandButton({ children, run, shortcut, pressed, expanded, disabled, look, label }: Props) {
  return (
    <button
      type="button"
      class={look ? `button ${look}` : 'button'}
      onClick={run}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      aria-keyshortcuts={shortcut}
    >
      <span>{children}</span>
      {shortcut && (
        <span class="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
