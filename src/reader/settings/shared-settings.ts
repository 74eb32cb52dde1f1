import { createStoredValue, type StorageArea, type StoredValue } from '../../preferences/stored-value';
import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

const KEY = 'reader-settings';

/** What is needed of `localStorage`. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export type SharedSettings = StoredValue<Settings> & {
  /** The settings that this page shows now. */
  current(): Settings;
};

/**
 * The reader's settings, shared by all pages, and shown on this one by `show` from now on. `memory` holds a copy that
 * can be read without waiting, for the first paint; `read` shows what is stored.
 */
export function createSharedSettings(
  area: StorageArea,
  memory: Memory,
  show: (settings: Settings) => void,
): SharedSettings {
  const stored = createStoredValue(area, KEY, parseSettings);
  const writer = createWriter(stored.write);
  const tells = new Set<(settings: Settings) => void>();
  let current = recalled(memory);
  const take = (settings: Settings) => {
    current = settings;
    remember(memory, settings);
    show(settings);
  };
  show(current);
  stored.listen((settings) => {
    if (writer.isEcho(settings)) return;
    take(settings);
    for (const tell of tells) tell(settings);
  });
  return {
    current: () => current,
    async read() {
      const before = current;
      // Where storage cannot be read, what is remembered stays.
      const settings = await stored.read().catch(() => before);
      // What the reader changes while they are being read stands.
      if (current === before) take(settings);
      return current;
    },
    write(settings) {
      take(settings);
      return writer.write(settings);
    },
    listen(tell) {
      tells.add(tell);
      return () => tells.delete(tell);
    },
  };
}

/**
 * Writes one after another, and the last of many only, so that a slider can be drawn along. Knows what it wrote when
 * storage tells of it, so that the slider does not jump back.
 */
function createWriter(write: (settings: Settings) => Promise<void>) {
  const written: string[] = [];
  let waiting: Settings | undefined;
  let writing: Promise<void> | undefined;
  const writeAll = async () => {
    while (waiting) {
      const next = waiting;
      waiting = undefined;
      written.push(JSON.stringify(parseSettings(next)));
      await write(next);
    }
  };
  return {
    write(settings: Settings): Promise<void> {
      waiting = settings;
      writing ??= writeAll().finally(() => {
        writing = undefined;
      });
      return writing;
    },
    isEcho(settings: Settings): boolean {
      const at = written.indexOf(JSON.stringify(settings));
      // What stands before it has been told already, or never will be.
      written.splice(0, at + 1);
      return at >= 0;
    },
  };
}

function recalled(memory: Memory): Settings {
  try {
    return parseSettings(JSON.parse(memory.getItem(KEY) ?? 'null'));
  } catch {
    // Switched off, or not ours: what is stored is read a moment later.
    return parseSettings(undefined);
  }
}

function remember(memory: Memory, settings: Settings): void {
  try {
    memory.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or switched off: the next page opens with the usual settings and then reads what is stored.
  }
}
