/**
 * Handles `keydown` in a dialog: the keys of the page behind it rest while it is open. One that has just been closed
 * keeps the focus until the browser draws the next time, and keys that come meanwhile are for the page again.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { currentTarget } = event;
  if (currentTarget instanceof HTMLDialogElement && currentTarget.open) event.stopPropagation();
}
