import { useAloud } from '../aloud/use-aloud';
import type { Reading, Tool } from './reading';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  return [useAloud(reading)];
}
