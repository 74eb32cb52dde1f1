import type { Reading, Tool } from './reading';

/** The tools around an article, in the order of their buttons. */
export function useTools(_reading: Reading): Tool[] {
  return [];
}
