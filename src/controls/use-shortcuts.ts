import { useLayoutEffect } from 'preact/hooks';

/** What each key does: by `KeyboardEvent.key`, letters in lower case; with the shift key where the name begins with `Shift+`. */
export type Shortcuts = Record<string, (() => void) | undefined>;

/** Runs the shortcut of a key that is pressed alone, unless the reader is typing. */
export function useShortcuts(shortcuts: Shortcuts): void {
  // Before painting: whoever sees a button can press its key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const run = (event.shiftKey && shortcuts[`Shift+${key}`]) || shortcuts[key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shortcuts]);
}

function isTyping(target: EventTarget | null): boolean {
  const field =
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  // What has just been closed keeps the focus until the browser draws the next time.
  return Boolean(field && isShown(field));
}

/** Documents that nothing is drawn of (tests') do not know. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
