import { describe, expect, it } from 'vitest';
import { memoryLibrary } from './memory-library';

const search = (id: string, name: string, query = name) => ({ id, name, query });

describe('saved searches', () => {
  it('are listed by name, as they are called now', () => {
    const { library } = memoryLibrary();
    library.putSearch(search('b', 'tide'));
    library.putSearch(search('a', 'is:unread'));
    library.putSearch(search('b', 'Ebb', 'tide'));
    library.putSearch(search('b', 'Ebb', 'tide'));
    expect(library.savedSearches()).toEqual([search('b', 'Ebb', 'tide'), search('a', 'is:unread')]);
  });

  it('go and come back, with a tombstone for as long as they are gone', () => {
    const { library, database } = memoryLibrary();
    const tombstones = () => database.selectObjects('SELECT id, kind FROM tombstone');
    library.putSearch(search('a', 'tide'));
    library.removeSearch('a');
    library.removeSearch('a');
    expect(library.savedSearches()).toEqual([]);
    expect(tombstones()).toEqual([{ id: 'a', kind: 'saved_search' }]);
    library.putSearch(search('a', 'tide'));
    expect(library.savedSearches()).toEqual([search('a', 'tide')]);
    expect(tombstones()).toEqual([]);
  });

  it('leave no tombstone where there was none', () => {
    const { library, database } = memoryLibrary();
    library.removeSearch('never');
    expect(database.selectValue('SELECT count(*) FROM tombstone')).toBe(0);
  });
});
