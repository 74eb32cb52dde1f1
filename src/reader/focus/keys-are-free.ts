/** Whether a key that is pressed belongs to nobody: no field, no choice, no dialog, nothing that scrolls in itself. */
export function keysAreFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open], [popover]:popover-open')) return false;
  const { target } = event;
  const isTaken = 'input, textarea, select, [contenteditable], audio, video, pre, .scroller';
  if (!(target instanceof Element)) return true;
  // What has just been closed keeps the focus until the browser draws the next time.
  if (target.closest(isTaken)?.checkVisibility()) return false;
  // Space and Enter are how buttons are pressed.
  return !(/^(?: |Enter)$/.test(event.key) && target.closest('button, a, summary, [role=button]'));
}
