import type { StoredValue } from '../../preferences/stored-value';
import type { Preset } from './presets';
import type { SharedSettings } from './shared-settings';

/** Where the reader's settings and presets are kept. What is written is shown at once, on every surface. */
export type SettingsEffects = { shared: SharedSettings; presets: StoredValue<Preset[]> };
