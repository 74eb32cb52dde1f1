import { useCallback, useState } from 'preact/hooks';
import type { SavedSearch } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';

export type SavedSearchEffects = {
  list(): Promise<SavedSearch[]>;
  /** Saves, renames or brings back, by id. */
  put(search: SavedSearch): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  newId(): string;
};

/** The searches that the reader has saved. A removed one stays in its place until `forget`, so as to be brought back. */
export function useSavedSearches(effects: SavedSearchEffects) {
  const [searches, setSearches] = useState<SavedSearch[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure>();

  const attempt = useCallback(async (work: () => Promise<unknown>, then: () => void = () => {}) => {
    try {
      await work();
      setFailure(undefined);
      then();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  }, []);
  /** Shows what is saved now, here or in another window. */
  const reload = useCallback(
    () =>
      attempt(async () => {
        setSearches(await effects.list());
        setRemoved([]);
      }),
    [effects, attempt],
  );
  const put = (search: SavedSearch) =>
    attempt(
      () => effects.put(search),
      () => {
        setSearches((before) => [...before.filter(({ id }) => id !== search.id), search].sort(byName));
        setRemoved((before) => before.filter((id) => id !== search.id));
      },
    );
  const remove = ({ id }: SavedSearch) =>
    attempt(
      () => effects.remove(id),
      () => setRemoved((before) => [...before, id]),
    );
  const savedAs = (query: string) =>
    searches.find((search) => search.query === query.trim() && !removed.includes(search.id));
  /** Saves a search under its own words, or takes it away again. */
  const toggle = (query: string) => {
    const saved = savedAs(query);
    if (saved) return remove(saved);
    const wanted = query.trim();
    const before = searches.find((search) => search.query === wanted);
    return put(before ?? { id: effects.newId(), name: wanted, query: wanted });
  };
  return { searches, removed, failure, reload, put, remove, savedAs, toggle };
}

export type SavedSearches = ReturnType<typeof useSavedSearches>;

const byName = (one: SavedSearch, other: SavedSearch) => one.name.localeCompare(other.name);
