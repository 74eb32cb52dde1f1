import { comparableAddress } from '../article/comparable-address';

/** The part of `storage.local` that hints are held in. */
export type HintStore = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

/** What the popup can say of an address before the library has started. */
export type KeptHint = { id: string; kept: number };

const keyOf = (address: string) => `kept ${comparableAddress(address)}`;

/**
 * A small note of what is kept, beside the library, so that the popup need not wait for the database to start.
 * It may be wrong; the library is right.
 */
export function createKeptHints(store: HintStore) {
  return {
    /** The note for an address. Undefined where there is none. */
    async find(address: string): Promise<KeptHint | undefined> {
      const key = keyOf(address);
      return (await store.get(key))[key] as KeptHint | undefined;
    },
    /** Notes that an address is kept. */
    put: (address: string, hint: KeptHint) => store.set({ [keyOf(address)]: hint }),
    /** Forgets an address. */
    drop: (address: string) => store.remove(keyOf(address)),
  };
}

/** Notes nothing, for where nothing may be noted. */
export const noHints: KeptHints = { find: async () => undefined, put: async () => {}, drop: async () => {} };

export type KeptHints = ReturnType<typeof createKeptHints>;
