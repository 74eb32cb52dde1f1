import type { StorageArea } from '../../src/preferences/stored-value';

/** A storage area that forgets everything when the test ends. */
export function memoryStorage(items: Record<string, unknown> = {}): StorageArea & { items: Record<string, unknown> } {
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  return {
    items,
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    async set(changed) {
      Object.assign(items, changed);
      const changes = Object.fromEntries(Object.entries(changed).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
