import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from './wording';

/** Carries the words of the interface to every component. */
export const WordingContext = createContext<Wording | undefined>(undefined);

/** The words of the interface. Throws outside a `WordingContext.Provider`. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('No wording: render inside a WordingContext.Provider.');
  return wording;
}
