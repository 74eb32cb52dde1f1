import type { Reading, Tool } from './reading';
import { useAutomatic } from './use-automatic';
import { useCut } from './use-cut';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  return [useCut(reading), useAutomatic(reading)];
}
