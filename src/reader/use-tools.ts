import { useCodeColours } from './code/use-code-colours';
import type { Reading, Tool } from './reading';
import { useSettings } from './settings/use-settings';

/** The tools around an article, in the order of their buttons. */
export function useTools(reading: Reading): Tool[] {
  return [useSettings(reading), useCodeColours(reading)];
}
