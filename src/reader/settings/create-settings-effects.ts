import { createStoredValue, type StorageArea } from '../../preferences/stored-value';
import { parsePresets } from './presets';
import type { SettingsEffects } from './settings-effects';
import { createSharedSettings, type Memory } from './shared-settings';
import { showSettings } from './show-settings';

/** The settings and presets of this browser profile, shown on `root`, a page's html element, from now on. */
export function createSettingsEffects(area: StorageArea, memory: Memory, root: HTMLElement): SettingsEffects {
  return {
    shared: createSharedSettings(area, memory, (settings) => showSettings(root, settings)),
    presets: createStoredValue(area, 'reader-presets', parsePresets),
  };
}
