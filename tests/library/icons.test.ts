import { describe, expect, it } from 'vitest';
import { mergeBackup } from '../../src/library/merge-backup';
import { articleWith, attachCopy, memoryLibrary } from './memory-library';

const ANCHOR = { hash: 'anchor', type: 'image/png', base64: 'AAEC' };
const BELL = { hash: 'bell', type: 'image/svg+xml', base64: 'AwQF' };

describe('the icon of a site', () => {
  it('is known to the articles that have it, and held once', () => {
    const { library, database, keep } = memoryLibrary();
    const [one, two] = ['A lamp.', 'A tower.'].map((text) => keep(articleWith(text)).summary.id);
    for (const article of [one ?? '', two ?? '']) library.addIcon({ article, ...ANCHOR });
    expect(library.list({ limit: 9 }).items.map(({ icon }) => icon)).toEqual(['anchor', 'anchor']);
    expect(library.icon('anchor')).toEqual({ type: 'image/png', base64: 'AAEC' });
    expect(database.selectValue('SELECT count(*) FROM icon')).toBe(1);
  });

  it('is not there of articles without one, nor under another hash', () => {
    const { library, keep } = memoryLibrary();
    expect(keep(articleWith('A lamp.')).summary).not.toHaveProperty('icon');
    expect(library.icon('anchor')).toBeUndefined();
  });

  it('stays when the article is kept again, and gives way to a new one', () => {
    const { library, keep } = memoryLibrary();
    const article = articleWith('A lamp.');
    const { id } = keep(article).summary;
    library.addIcon({ article: id, ...ANCHOR });
    expect(keep({ ...article, html: '<p>A new lamp.</p>' }).summary.icon).toBe('anchor');
    library.addIcon({ article: id, ...BELL });
    expect(library.find(id)?.summary.icon).toBe('bell');
    expect(library.icon('anchor')).toBeUndefined();
  });

  it('is forgotten with the last article that had it', () => {
    const { library, clock, keep } = memoryLibrary();
    const { id } = keep(articleWith('A lamp.')).summary;
    library.addIcon({ article: id, ...ANCHOR });
    library.remove(id);
    expect(library.icon('anchor')).toBeDefined();
    clock.now += 1000;
    library.purgeRemoved(500);
    expect(library.icon('anchor')).toBeUndefined();
  });

  it('comes along from a backup', () => {
    const theirs = memoryLibrary();
    const { id } = theirs.keep(articleWith('A lamp.')).summary;
    theirs.library.addIcon({ article: id, ...ANCHOR });
    const ours = memoryLibrary();
    attachCopy(ours.database, theirs.database);
    mergeBackup({ database: ours.database, now: () => ours.clock.now, newId: () => 'new' }, { bringBack: false });
    expect(ours.library.list({ limit: 9 }).items[0]?.icon).toBe('anchor');
    expect(ours.library.icon('anchor')).toEqual({ type: 'image/png', base64: 'AAEC' });
  });

  it('is refused for what is not kept', () => {
    const { library } = memoryLibrary();
    expect(() => library.addIcon({ article: 'nobody', ...ANCHOR })).toThrow(
      expect.objectContaining({ code: 'not-kept' }),
    );
  });
});
