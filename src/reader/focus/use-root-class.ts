import { useLayoutEffect } from 'preact/hooks';

/** Tells the style sheet of a mode that concerns the whole page, by a class of its root. */
export function useRootClass(name: string, isOn: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.classList.toggle(name, isOn);
    return () => document.documentElement.classList.remove(name);
  }, [name, isOn]);
}
