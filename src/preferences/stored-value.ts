/** A value that is kept in the browser's storage and shared by all pages of the extension. */
export type StoredValue<T> = {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back when any page writes another value. Answers with what stops it. */
  listen(tell: (value: T) => void): () => void;
};

type Changes = Record<string, { newValue?: unknown }>;

/** What is needed of `browser.storage.local`. */
export type StorageArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
};

/**
 * The value under `key`. `parse` makes a valid value of whatever is stored: nothing yet, what an older version wrote, or
 * what a newer one did.
 */
export function createStoredValue<T>(area: StorageArea, key: string, parse: (stored: unknown) => T): StoredValue<T> {
  return {
    read: async () => parse((await area.get(key))[key]),
    write: (value) => area.set({ [key]: value }),
    listen(tell) {
      const changed = (changes: Changes) => {
        const change = changes[key];
        if (change) tell(parse(change.newValue));
      };
      area.onChanged.addListener(changed);
      return () => area.onChanged.removeListener(changed);
    },
  };
}
