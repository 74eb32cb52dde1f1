import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

/** Settings that the reader has given a name. */
export type Preset = { name: string; settings: Settings };

export const LONGEST_PRESET_NAME = 40;

/** Valid presets out of whatever is stored, each name once. */
export function parsePresets(stored: unknown): Preset[] {
  const found: Preset[] = [];
  for (const entry of Array.isArray(stored) ? stored : []) {
    const { name, settings } = (entry ?? {}) as { name?: unknown; settings?: unknown };
    const named = typeof name === 'string' ? name.trim().slice(0, LONGEST_PRESET_NAME) : '';
    if (named && !found.some((preset) => preset.name === named)) {
      found.push({ name: named, settings: parseSettings(settings) });
    }
  }
  return found;
}

/** With the settings under this name: in the place of those that had it, or at the end. */
export function withPreset(presets: Preset[], preset: Preset): Preset[] {
  const isThere = presets.some(({ name }) => name === preset.name);
  return isThere ? presets.map((one) => (one.name === preset.name ? preset : one)) : [...presets, preset];
}

export const withoutPreset = (presets: Preset[], name: string): Preset[] =>
  presets.filter((preset) => preset.name !== name);

/** The preset that looks as the settings do, if any. */
export function presetOf(presets: Preset[], settings: Settings): Preset | undefined {
  const wanted = JSON.stringify(parseSettings(settings));
  return presets.find((preset) => JSON.stringify(preset.settings) === wanted);
}
