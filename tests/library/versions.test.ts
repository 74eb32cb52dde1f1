import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import { createLibrary } from '../../src/library/create-library';
import { mergeBackup } from '../../src/library/merge-backup';
import { articleWith, attachCopy, memoryDatabase, memoryLibrary } from './memory-library';
import { VERSION_1 } from './stored-databases';

const FIRST: Article = articleWith('The tide comes at six.', {
  url: 'https://harbour.example/tide',
  canonicalUrl: 'https://harbour.example/t',
  title: 'The tide',
  dek: 'Six, or so.',
  authors: ['Ada Quill'],
  language: 'en',
  leadImage: { url: 'https://harbour.example/six.jpg', alt: 'Six' },
});
const SECOND: Article = {
  ...articleWith('The tide comes at seven, the harbour master says.', { url: FIRST.url, title: 'The tide, put right' }),
  authors: ['Jonas Brandt'],
};
const PICTURE = { url: 'https://harbour.example/six.jpg', type: 'image/jpeg', base64: 'AAEC' };

/** A library with one article that was kept twice. */
function twice() {
  const made = memoryLibrary();
  const { id } = made.keep(FIRST, [PICTURE]).summary;
  made.keep(SECOND);
  return { ...made, id };
}
const hits = ({ library }: ReturnType<typeof twice>, query: string) => library.search({ query, limit: 5 }).total;

describe('the versions of a kept article', () => {
  it('are listed with when they were kept, how long they are, and which is shown', () => {
    const { library, id, clock } = twice();
    expect(library.versions(id)).toEqual([
      { version: 1, kept: clock.now - 60_000, title: 'The tide', wordCount: 5 },
      { version: 2, kept: clock.now, title: 'The tide, put right', wordCount: 9, isShown: true },
    ]);
    library.remove(id);
    expect(library.versions(id)).toEqual([]);
    expect(library.versions('nobody')).toEqual([]);
  });

  it('are found whole, each as it was kept', () => {
    const { library, id } = twice();
    expect(library.findVersion(id, 1)).toEqual({ ...FIRST, canonicalUrl: undefined });
    expect(library.findVersion(id, 2)).toEqual(SECOND);
    expect(library.findVersion(id, 3)).toBeUndefined();
    expect(library.findVersion('nobody', 1)).toBeUndefined();
  });

  it('have their pictures, shown or not', () => {
    const { library, id } = twice();
    expect(library.image({ article: id, url: PICTURE.url })).toEqual({ type: PICTURE.type, base64: PICTURE.base64 });
    library.showVersion(id, 1);
    expect(library.find(id)?.summary.leadImage).toBe(PICTURE.url);
  });

  it('know as much as can be told of a text from before more was noted', () => {
    const database = memoryDatabase();
    for (const statement of VERSION_1) database.exec(statement);
    const library = createLibrary(
      database,
      () => 1,
      () => 'new',
    );
    const id = library.list({ limit: 1 }).items[0]?.id ?? '';
    const [first] = library.versions(id);
    const old = library.findVersion(id, 1);
    expect(old).toMatchObject({ title: first?.title, wordCount: first?.wordCount });
    expect(first?.wordCount).toBe(old?.html.replace(/<[^>]+>/g, '').split(' ').length);
    const shown = library.find(id)?.article;
    library.showVersion(id, 1);
    library.showVersion(id, 2);
    expect(library.find(id)?.article).toEqual(shown);
  });

  it('come along whole from a backup', () => {
    const theirs = twice();
    const ours = memoryLibrary();
    ours.clock.now = theirs.clock.now;
    const { id } = ours.keep(SECOND).summary;
    attachCopy(ours.database, theirs.database);
    mergeBackup({ database: ours.database, now: () => 1, newId: () => 'new' }, { bringBack: false });
    const [, joined] = ours.library.versions(id);
    expect(joined?.title).toBe(FIRST.title);
    expect(ours.library.findVersion(id, joined?.version ?? 0)).toEqual({ ...FIRST, canonicalUrl: undefined });
  });
});

describe('going back to a version', () => {
  it('shows and finds its text, and keeps the other', () => {
    const made = twice();
    const { library, id, clock } = made;
    const before = library.find(id)?.summary;
    clock.now += 60_000;
    const summary = library.showVersion(id, 1);
    expect(summary).toMatchObject({ version: 1, title: 'The tide', wordCount: 5, kept: before?.kept });
    expect(library.find(id)?.article).toEqual({ ...FIRST, canonicalUrl: undefined });
    expect([hits(made, 'six'), hits(made, 'seven')]).toEqual([1, 0]);
    expect(library.versions(id).map(({ isShown }) => isShown)).toEqual([true, undefined]);
    expect(library.findVersion(id, 2)).toEqual(SECOND);
    expect(library.check()).toEqual([]);
  });

  it('is undone by going to the version before, and does nothing twice', () => {
    const made = twice();
    const { library, id } = made;
    const before = library.find(id);
    expect(library.showVersion(id, 1)).toEqual(library.showVersion(id, 1));
    library.showVersion(id, 2);
    expect(library.find(id)).toEqual(before);
    expect([hits(made, 'six'), hits(made, 'seven')]).toEqual([0, 1]);
  });

  it('leaves nothing half when a statement fails', () => {
    const made = twice();
    const { library, database, id } = made;
    const before = library.find(id);
    database.exec("CREATE TRIGGER fails BEFORE INSERT ON article_text BEGIN SELECT RAISE(ABORT, 'no room'); END");
    expect(() => library.showVersion(id, 1)).toThrow('no room');
    expect(library.find(id)).toEqual(before);
    expect([hits(made, 'six'), hits(made, 'seven')]).toEqual([0, 1]);
    expect(library.check()).toEqual([]);
  });

  it('keeps the highlights, wherever they stand', () => {
    const { library, id } = twice();
    const anchor = { quote: 'seven', prefix: 'comes at ', suffix: ', the', start: 18, end: 23 };
    const marked = library.addHighlight({ callId: 'mark', article: id, anchor, colour: 'green' });
    library.showVersion(id, 1);
    expect(library.highlightsOf(id)).toEqual([marked]);
  });

  it('is not taken back by an undo of the keep before it', () => {
    const { library, id } = twice();
    library.showVersion(id, 1);
    expect(library.undoKeep(id)).toMatchObject({ version: 1 });
    expect(library.versions(id)).toHaveLength(2);
  });

  it('says so where there is no such version, or the article is not kept', () => {
    const { library, id } = twice();
    expect(() => library.showVersion(id, 9)).toThrow(expect.objectContaining({ code: 'no-version' }));
    library.remove(id);
    const isNotKept = expect.objectContaining({ code: 'not-kept' });
    expect(() => library.showVersion(id, 1)).toThrow(isNotKept);
    expect(() => library.showVersion('nobody', 1)).toThrow(isNotKept);
  });
});

describe('keeping a text that an older version has', () => {
  it('shows that version and keeps no text twice; an undo goes back', () => {
    const { library, id, keep } = twice();
    const again = keep(FIRST);
    expect([again.change, again.summary.version]).toEqual(['changed', 1]);
    expect(library.versions(id)).toHaveLength(2);
    expect(library.undoKeep(id)).toMatchObject({ version: 2, title: 'The tide, put right' });
    expect(library.find(id)?.article).toEqual(SECOND);
    expect(library.versions(id)).toHaveLength(2);
  });
});
