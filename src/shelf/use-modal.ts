import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog that is over the page from when it is drawn, and gives the focus back to where it was when it goes. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    // Documents that nothing is drawn of (tests') do not know it.
    shown?.showModal?.();
    return () => shown?.close?.();
  }, []);
  return dialog;
}
