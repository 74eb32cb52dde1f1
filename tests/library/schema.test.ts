import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/create-library';
import { migrate, SCHEMA_VERSION } from '../../src/library/schema';
import { articleWith, memoryDatabase, memoryLibrary } from './memory-library';
import { VERSION_1 } from './stored-databases';

describe('the schema', () => {
  it('of a new database is the newest', () => {
    expect(memoryLibrary().library.facts().schema).toBe(SCHEMA_VERSION);
  });

  it('may be brought up to date any number of times', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(articleWith('A lamp.')).summary;
    migrate(database);
    expect(library.find(id)).toBeDefined();
  });

  it('newer than ours is refused, and nothing is changed', () => {
    const database = memoryDatabase();
    database.exec(`CREATE TABLE from_the_future (a); PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    const open = () => createLibrary(database, Date.now, () => 'id');
    expect(open).toThrow(expect.objectContaining({ code: 'library-newer' }));
    expect(database.selectValue('SELECT count(*) FROM sqlite_schema')).toBe(1);
  });

  it('newer than ours is opened for reading where it still has what we know', () => {
    const { database, keep } = memoryLibrary();
    const { id } = keep(articleWith('A lamp.')).summary;
    const column = 'ALTER TABLE article ADD COLUMN mood TEXT';
    database.exec(`${column}; PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    const { library, keep: keepNow } = memoryLibrary(database);
    expect(library.facts()).toMatchObject({ articles: 1, isReadOnly: true, schema: SCHEMA_VERSION + 1 });
    expect(library.find(id)?.article.html).toBe('<p>A lamp.</p>');
    expect(library.search({ query: 'lamp', limit: 10 }).total).toBe(1);
    expect(library.check()).toEqual([]);
    const isRefused = expect.objectContaining({ code: 'library-newer' });
    expect(() => keepNow(articleWith('A second lamp.'))).toThrow(isRefused);
    expect(() => library.remove(id)).toThrow(isRefused);
    expect(library.facts().articles).toBe(1);
  });

  it('holds no half migration', () => {
    const database = memoryDatabase();
    database.exec('CREATE TABLE tombstone (in_the_way)');
    expect(() => migrate(database)).toThrow('already exists');
    expect(database.selectValue('PRAGMA user_version')).toBe(0);
    expect(database.selectValue("SELECT count(*) FROM sqlite_schema WHERE name = 'article'")).toBe(0);
  });

  it('is kept to by the database: what belongs to nothing is refused', () => {
    const { database } = memoryLibrary();
    const orphan = "INSERT INTO image (article, address, missing) VALUES (7, 'https://a.example/', 'failed')";
    expect(() => database.exec(orphan)).toThrow('FOREIGN KEY');
  });
});

describe('a stored database of version 1', () => {
  it('is brought up to date with everything in it', () => {
    const database = memoryDatabase();
    for (const statement of VERSION_1) database.exec(statement);
    const library = createLibrary(
      database,
      () => Date.UTC(2032, 0, 1),
      () => 'new',
    );
    expect(library.facts()).toMatchObject({ articles: 1, images: 1, missingImages: 1, schema: SCHEMA_VERSION });
    const [summary] = library.list({ limit: 10 }).items;
    expect(summary).toMatchObject({ title: 'The lanterns of Port Ellery', version: 2 });
    expect(library.find(summary?.id ?? '')?.article.html).toBe('<p>At eight, the keeper rows out. 灯塔</p>');
    expect(library.search({ query: '灯塔', limit: 10 }).total).toBe(1);
    expect(library.undoKeep(summary?.id ?? '')).toMatchObject({ version: 1 });
    expect(library.search({ query: '灯塔', limit: 10 }).total).toBe(0);
    expect(library.check()).toEqual([]);
  });
});
