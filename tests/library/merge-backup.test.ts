import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/library/database';
import { mergeBackup } from '../../src/library/merge-backup';
import { previewBackup } from '../../src/library/plan-merge';
import { prepareBackup } from '../../src/library/prepare-backup';
import { SCHEMA_VERSION } from '../../src/library/schema';
import { articleWith, attachCopy, copyOfDatabase, memoryDatabase, memoryLibrary } from './memory-library';
import { VERSION_1 } from './stored-databases';

const FERRY = articleWith('The ferry sails at noon.', { title: 'The ferry' });
const picture = (url: string) => ({ url, type: 'image/png', base64: 'AAEC' });
const anchor = { quote: 'noon', prefix: '', suffix: '', start: 19, end: 23 };

type World = ReturnType<typeof memoryLibrary>;

/** Merges a backup and checks the database; what would be done must be what is done. */
function merge(into: World, backup: Database, bringBack = false) {
  attachCopy(into.database, backup);
  const preview = previewBackup(into.database);
  const store = { database: into.database, now: () => into.clock.now, newId: () => crypto.randomUUID() };
  const merged = mergeBackup(store, { bringBack });
  into.database.exec('DETACH backup');
  expect(into.library.check()).toEqual([]);
  const { added, renewed, removed } = preview;
  expect(merged).toEqual({ added: added + (bringBack ? removed : 0), renewed });
  return preview;
}

const titles = ({ library }: World) => library.list({ limit: 10 }).items.map(({ title }) => title);
const finds = ({ library }: World, query: string) => library.search({ query, limit: 10 }).total;

describe('merging a backup', () => {
  it('brings everything into an empty library: texts, versions, pictures, highlights', () => {
    const old = memoryLibrary();
    const address = `${FERRY.url}.png`;
    const { id } = old.keep(FERRY, [picture(address)]).summary;
    old.keep({ ...FERRY, html: '<p>The ferry sails at one.</p>' });
    const mark = old.library.addHighlight({ callId: 'mark', article: id, anchor, colour: 'pink', note: 'Really?' });
    const fresh = memoryLibrary();
    expect(merge(fresh, old.database)).toEqual({
      articles: 1,
      highlights: 1,
      tags: 0,
      added: 1,
      renewed: 0,
      same: 0,
      removed: 0,
    });
    expect(fresh.library.find(id)).toEqual(old.library.find(id));
    expect(fresh.library.image({ article: id, url: address })).toEqual({ type: 'image/png', base64: 'AAEC' });
    expect(fresh.library.highlightsOf(id)).toEqual([mark]);
    expect(finds(fresh, 'ferry one')).toBe(1);
    expect(fresh.database.selectValue('SELECT count(*) FROM content')).toBe(2);
  });

  it('changes nothing when it is merged again', () => {
    const old = memoryLibrary();
    old.keep(FERRY, [picture('https://harbour.example/a.png')]);
    const fresh = memoryLibrary();
    merge(fresh, old.database);
    const before = fresh.library.facts();
    expect(merge(fresh, old.database)).toMatchObject({ added: 0, renewed: 0, same: 1 });
    expect(fresh.library.facts()).toEqual(before);
    expect(fresh.database.selectValue('SELECT count(*) FROM content')).toBe(1);
  });

  it('keeps our newer text in view, and the older one of the backup as a version', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const backup = copyOfDatabase(ours.database);
    backup.exec("UPDATE content SET html = '<p>The ferry sails at ten.</p>'");
    ours.keep({ ...FERRY, html: '<p>The ferry sails at one.</p>' });
    expect(merge(ours, backup)).toMatchObject({ renewed: 0, same: 1 });
    expect(ours.library.find(id)?.article.html).toContain('at one');
    const texts = ours.database.selectObjects('SELECT html FROM content ORDER BY version').map(({ html }) => html);
    expect(texts).toEqual([FERRY.html, '<p>The ferry sails at one.</p>', '<p>The ferry sails at ten.</p>']);
    expect([finds(ours, 'one'), finds(ours, 'ten')]).toEqual([1, 0]);
  });

  it('shows the newer text of the backup, and keeps ours as a version', () => {
    const theirs = memoryLibrary();
    theirs.keep(FERRY);
    const ours = { ...memoryLibrary(copyOfDatabase(theirs.database)), clock: theirs.clock };
    theirs.keep({ ...FERRY, title: 'The late ferry', html: '<p>The ferry sails at one.</p>' });
    expect(merge(ours, theirs.database)).toMatchObject({ renewed: 1, same: 0 });
    expect(titles(ours)).toEqual(['The late ferry']);
    expect([finds(ours, 'one'), finds(ours, 'noon')]).toEqual([1, 0]);
    expect(ours.database.selectValue('SELECT count(*) FROM content')).toBe(2);
  });

  it('knows an article by its address where the ids differ, and by its id where the address does', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const backup = copyOfDatabase(ours.database);
    backup.exec("UPDATE article SET id = 'another'");
    expect(merge(ours, backup)).toMatchObject({ same: 1, added: 0 });
    backup.exec('UPDATE article SET id = ?, comparable_url = url, url = ?, updated = updated + 1', {
      bind: [id, 'https://harbour.example/moved'],
    });
    backup.exec("UPDATE article SET comparable_url = 'https://harbour.example/moved'");
    expect(merge(ours, backup)).toMatchObject({ renewed: 1, added: 0 });
    expect(ours.library.find(id)?.article.url).toBe('https://harbour.example/moved');
  });

  it('keeps two articles of the backup apart where one has the id and the other the address of ours', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const theirs = memoryLibrary();
    const { id: first } = theirs.keep(articleWith('The mole is closed.', { title: 'The mole' })).summary;
    expect(first).toBe(id);
    theirs.keep(FERRY);
    expect(merge(ours, theirs.database)).toMatchObject({ articles: 2, added: 1 });
    expect(titles(ours).sort()).toEqual(['The ferry', 'The mole']);
  });

  it('leaves removed what was removed since, unless it is asked back', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const backup = copyOfDatabase(ours.database);
    ours.library.remove(id);
    ours.clock.now += 1000;
    expect(merge(ours, backup)).toMatchObject({ removed: 1, added: 0 });
    expect(titles(ours)).toEqual([]);
    ours.library.purgeRemoved(0);
    expect(merge(ours, backup)).toMatchObject({ removed: 1 });
    expect(titles(ours)).toEqual([]);
    expect(merge(ours, backup, true)).toMatchObject({ removed: 1 });
    expect(titles(ours)).toEqual(['The ferry']);
    expect(finds(ours, 'noon')).toBe(1);
    expect(merge(ours, backup)).toMatchObject({ same: 1, removed: 0 });
  });

  it('asks back what is only hidden yet, too', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const backup = copyOfDatabase(ours.database);
    ours.library.remove(id);
    merge(ours, backup, true);
    expect(ours.library.find(id)?.article).toEqual(FERRY);
    expect(finds(ours, 'noon')).toBe(1);
  });

  it('brings pictures that are missing here, and takes away none', () => {
    const theirs = memoryLibrary();
    const [one, two] = ['https://harbour.example/1.png', 'https://harbour.example/2.png'];
    theirs.keep(FERRY, [picture(one), { url: two, missing: 'offline' }]);
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY, [{ url: one, missing: 'permission' }, picture(two)]).summary;
    merge(ours, theirs.database);
    expect(ours.library.find(id)?.summary.missingImages).toBe(0);
  });

  it('does not bring back a highlight that was removed since, and takes the newer of two notes', () => {
    const ours = memoryLibrary();
    const { id } = ours.keep(FERRY).summary;
    const mark = (callId: string) => ours.library.addHighlight({ callId, article: id, anchor, colour: 'blue' }).id;
    const [gone, stays] = [mark('one'), mark('two')];
    const backup = copyOfDatabase(ours.database);
    backup.exec("UPDATE highlight SET note = 'From elsewhere.', updated = updated + 1 WHERE id = ?", { bind: [stays] });
    ours.clock.now += 1000;
    ours.library.removeHighlight(gone);
    merge(ours, backup);
    expect(ours.library.highlightsOf(id).map((found) => [found.id, found.note])).toEqual([[stays, 'From elsewhere.']]);
  });

  it('gives articles their tags, by name where another id has it', () => {
    const theirs = memoryLibrary();
    const { id } = theirs.keep(FERRY).summary;
    const tag = "INSERT INTO tag (id, name, folded, colour, updated) VALUES (?, 'Sea', 'sea', 'blue', 1)";
    theirs.database.exec(tag, { bind: ['theirs'] });
    theirs.database.exec('INSERT INTO article_tag VALUES (1, 1, 1)');
    const ours = memoryLibrary();
    ours.database.exec(tag, { bind: ['ours'] });
    expect(merge(ours, theirs.database)).toMatchObject({ tags: 1 });
    const tagged = 'SELECT tag.id FROM article_tag JOIN tag ON tag.key = tag JOIN article ON article.key = article';
    expect(ours.database.selectValue(`${tagged} WHERE article.id = ?`, [id])).toBe('ours');
  });

  it('is done whole or not at all', () => {
    const theirs = memoryLibrary();
    theirs.keep(FERRY);
    theirs.keep(articleWith('The mole is closed.', { title: 'The mole' }));
    const ours = memoryLibrary();
    ours.database.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON article_text WHEN new.title = 'The mole' BEGIN SELECT raise(ABORT, 'no'); END",
    );
    attachCopy(ours.database, theirs.database);
    const store = { database: ours.database, now: () => 0, newId: () => 'id' };
    expect(() => mergeBackup(store, { bringBack: false })).toThrow('no');
    expect(ours.library.facts().articles).toBe(0);
  });

  it('takes in no article that no list could show', () => {
    const theirs = memoryLibrary();
    theirs.keep(FERRY);
    theirs.keep(articleWith('The mole is closed.', { title: 'The mole' }));
    theirs.database.exec("UPDATE article SET authors = 'nobody' WHERE title = 'The mole'");
    const ours = memoryLibrary();
    expect(merge(ours, theirs.database)).toMatchObject({ articles: 1, added: 1 });
    expect(titles(ours)).toEqual(['The ferry']);
  });
});

describe('a file that was picked', () => {
  it('is brought up to date first where it is older', () => {
    const old = memoryDatabase();
    for (const statement of VERSION_1) old.exec(statement);
    prepareBackup(old);
    const ours = memoryLibrary();
    expect(merge(ours, old)).toMatchObject({ articles: 1, added: 1 });
    expect(finds(ours, '灯塔')).toBe(1);
  });

  it.each([
    [
      'is no library',
      'backup-foreign',
      (file: Database) => file.exec('CREATE TABLE recipe (cake); PRAGMA user_version = 1'),
    ],
    [
      'is newer than we know',
      'backup-newer',
      (file: Database) => {
        memoryLibrary(file);
        file.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
      },
    ],
    [
      'is damaged',
      'backup-damaged',
      (file: Database) => {
        memoryLibrary(file).keep(FERRY);
        file.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 999 WHERE name = 'image'");
      },
    ],
  ])('is refused where it %s', (_, code, spoil) => {
    const file = memoryDatabase();
    spoil(file);
    expect(() => prepareBackup(copyOfDatabase(file))).toThrow(expect.objectContaining({ code }));
  });
});
