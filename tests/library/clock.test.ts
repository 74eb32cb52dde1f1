import { describe, expect, it } from 'vitest';
import { mergeBackup } from '../../src/library/merge-backup';
import { articleWith, attachCopy, copyOfDatabase, memoryLibrary } from './memory-library';

const HOUR_MS = 60 * 60 * 1000;

/** A library with a highlighted, tagged article, a backup of it, and then a clock that is put back by an hour. */
function putBack() {
  const made = memoryLibrary();
  const { library, database, clock, keep } = made;
  const { id } = keep(articleWith('tide')).summary;
  const anchor = { quote: 'tide', prefix: '', suffix: '', start: 0, end: 4 };
  const highlight = library.addHighlight({ callId: 'mark', article: id, anchor, colour: 'green' }).id;
  library.changeArticles([{ id, isFavourite: true }]);
  const backup = copyOfDatabase(database);
  clock.now -= HOUR_MS;
  const restore = (into = made) => {
    attachCopy(into.database, backup);
    return mergeBackup({ database: into.database, now: () => clock.now, newId: () => 'new' }, { bringBack: false });
  };
  return { ...made, id, highlight, restore };
}

describe('a clock that was put back', () => {
  it('lets what is kept afterwards be listed first, and what is kept again', () => {
    const { library, keep } = putBack();
    keep(articleWith('ebb'));
    keep(articleWith('flood'));
    const titles = () => library.list({ limit: 9 }).items.map(({ excerpt }) => excerpt);
    expect(titles()).toEqual(['flood', 'ebb', 'tide']);
    keep(articleWith('ebb'));
    expect(titles()).toEqual(['ebb', 'flood', 'tide']);
  });

  it('gives what is kept its own time where it had been wrong by more than a day', () => {
    const { clock, keep } = putBack();
    clock.now -= 30 * 24 * HOUR_MS;
    expect(keep(articleWith('ebb')).summary.kept).toBe(clock.now);
  });

  it('loses no later change to an older backup', () => {
    const { library, id, highlight, restore } = putBack();
    library.changeArticles([{ id, isFavourite: false, state: 'archived' }]);
    library.noteReading({ id, progress: 0.5 });
    library.changeHighlight({ id: highlight, note: 'Mind this.' });
    expect(restore()).toEqual({ added: 0, renewed: 0 });
    expect(library.find(id)?.summary).toMatchObject({ isFavourite: false, state: 'archived', progress: 0.5 });
    expect(library.highlightsOf(id)).toMatchObject([{ note: 'Mind this.' }]);
  });

  it('brings nothing back from an older backup that was removed later', () => {
    const { library, id, highlight, restore } = putBack();
    library.removeHighlight(highlight);
    library.remove(id);
    expect(restore()).toEqual({ added: 0, renewed: 0 });
    expect(library.find(id)).toBeUndefined();
    library.restore(id);
    expect(library.highlightsOf(id)).toEqual([]);
  });

  it('carries a later change into another library that has the older state', () => {
    const before = putBack();
    const other = memoryLibrary();
    before.restore(other);
    other.database.exec('DETACH backup');
    before.library.changeArticles([{ id: before.id, isFavourite: false }]);
    attachCopy(other.database, before.database);
    const store = { database: other.database, now: () => before.clock.now, newId: () => 'new' };
    expect(mergeBackup(store, { bringBack: false })).toEqual({ added: 0, renewed: 1 });
    expect(other.library.find(before.id)?.summary.isFavourite).toBe(false);
  });
});
