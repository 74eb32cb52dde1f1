import { createSettingsEffects } from '../../../src/reader/settings/create-settings-effects';
import type { SettingsEffects } from '../../../src/reader/settings/settings-effects';
import { memoryStorage } from '../../preferences/memory-storage';

/** Settings that are kept while the test runs, and shown on an element that nobody sees unless one is given. */
export function fakeSettings(
  root: HTMLElement = document.createElement('html'),
  area = memoryStorage(),
): SettingsEffects {
  return createSettingsEffects(area, fakeMemory(), root);
}

export function fakeMemory(items: Record<string, string> = {}) {
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      items[key] = value;
    },
  };
}
