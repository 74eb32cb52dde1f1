import type { SavedSearch } from '../../src/library/library-types';
import type { SavedSearchEffects } from '../../src/shelf/use-saved-searches';

/** Saved searches in memory, with ids that count. */
export function fakeSavedSearches(stored: SavedSearch[] = []): SavedSearchEffects & { stored: SavedSearch[] } {
  let ids = 0;
  return {
    stored,
    list: async () => [...stored],
    put: async (search) => {
      const at = stored.findIndex(({ id }) => id === search.id);
      stored.splice(at < 0 ? stored.length : at, at < 0 ? 0 : 1, search);
    },
    remove: async (wanted) => {
      stored.splice(
        stored.findIndex(({ id }) => id === wanted),
        1,
      );
    },
    newId: () => {
      ids += 1;
      return `search${ids}`;
    },
  };
}
